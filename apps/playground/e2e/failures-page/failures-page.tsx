import { EmbeddedSignup, SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { createRoot } from 'react-dom/client'
import '@embedded-signup/ui/styles.css'

/** With `?whole` the way goes on after the code. */
const Step = new URLSearchParams(location.search).has('whole') ? EmbeddedSignup : VerifyPhoneStep
const challenge = () => Promise.resolve('token')

createRoot(document.getElementById('page') ?? document.body).render(
  <SignupProvider endpoint="/api/signup" challenge={challenge}>
    <Step defaultCountry="ID" resume={false} />
  </SignupProvider>,
)
