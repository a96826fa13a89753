import { EnterCodeStep, SignupProvider } from '@embedded-signup/ui'
import { createRoot } from 'react-dom/client'
import '@embedded-signup/ui/styles.css'

createRoot(document.getElementById('page') ?? document.body).render(
  <SignupProvider endpoint="/api/hand-off">
    <EnterCodeStep />
  </SignupProvider>,
)
