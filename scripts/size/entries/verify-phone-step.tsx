import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import '@embedded-signup/ui/styles.css'
import { createRoot } from 'react-dom/client'

createRoot(document.body).render(
  <SignupProvider endpoint="/api/signup">
    <VerifyPhoneStep />
  </SignupProvider>,
)
