import { SignupProvider } from '@embedded-signup/hooks'
import { useState } from 'react'
import { PlaygroundFrame } from '../frame/playground-frame'
import { useAttemptId } from '../frame/use-attempt-id'
import './own-step.css'
import { OwnStep } from './own-step'

/** The same step with markup and looks of its own: nothing of `@embedded-signup/ui` is on this page. */
export function HeadlessPage() {
  const attempt = useAttemptId('headless')
  const [phone, setPhone] = useState<string>()
  const startWith = (wished: string | undefined) => {
    setPhone(wished)
    attempt.startAnew()
  }
  return (
    <PlaygroundFrame page="headless" onTryPhone={startWith} onForget={() => startWith(undefined)}>
      <SignupProvider endpoint="/api/signup">
        <OwnStep key={attempt.id} id={attempt.id} defaultPhone={phone} />
      </SignupProvider>
      <p className="own-note">
        Drawn by hand over <code>useVerifyPhone</code>: one <code>switch</code>, no component of the kit.
      </p>
    </PlaygroundFrame>
  )
}
