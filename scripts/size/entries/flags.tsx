import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { Flag } from '@embedded-signup/ui/flags'
import '@embedded-signup/ui/flags.css'
import { createRoot } from 'react-dom/client'

createRoot(document.body).render(
  <SignupProvider endpoint="/api/signup">
    <VerifyPhoneStep flag={Flag} />
  </SignupProvider>,
)
