import { EmbeddedSignup, SignupProvider } from '@embedded-signup/ui'
import '@embedded-signup/ui/styles.css'

export const ConnectNumber = ({ next }: { next: (phone: string) => void }) => (
  <SignupProvider endpoint="/api/signup">
    <EmbeddedSignup onDone={({ phone }) => next(phone)} />
  </SignupProvider>
)
