import { EmbeddedSignup, SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@embedded-signup/ui/styles.css'

/** `?endpoint=…&embedded&form` */
const wishes = new URLSearchParams(location.search)
const Step = wishes.has('embedded') ? EmbeddedSignup : VerifyPhoneStep

const root = createRoot(document.getElementById('page') ?? document.body)
root.render(
  <StrictMode>
    <SignupProvider endpoint={wishes.get('endpoint') ?? '/api/signup'}>
      <Step defaultCountry="ID" />
    </SignupProvider>
  </StrictMode>,
)

addEventListener('take-away', () => root.unmount())
