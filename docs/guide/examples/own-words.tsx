import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'

/** Single texts; the rest stays English. */
export const OwnWords = () => (
  <SignupProvider>
    <VerifyPhoneStep
      messages={{
        send: 'Send me a code',
        codeSent: { sms: 'Look at {phone}: a code is coming', voice: 'Pick up {phone}: a code is coming' },
      }}
    />
  </SignupProvider>
)
