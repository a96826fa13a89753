import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { de } from '@embedded-signup/ui/locales/de'

/** The words, the names of the countries, the numbers and the times in German. */
export const German = () => (
  <SignupProvider>
    <VerifyPhoneStep messages={de} />
  </SignupProvider>
)
