import type { VerifyPhone } from '@embedded-signup/hooks'
import { useLaterPart } from '../later/use-later-part'
import { useMessages } from '../messages/messages-context'
import { Alert, type AlertFace } from '../parts/alert'
import { failureOf } from './failure-of'

/** What went wrong at the step at hand, and what to do; nothing while all is well. */
export function Message({ step, ...face }: { step: VerifyPhone } & AlertFace) {
  const failure = failureOf(step)
  const { failed } = useMessages()
  const part = useLaterPart(failure !== undefined)
  // Until it is known whether the words arrive, nothing is said: they mostly do, at once.
  if (!failure || part === undefined) return null
  // A wrong code has the focus already, marked; a wrong number is left or gone back to.
  const atField = failure.problem ?? (step.step === 'code' && failure.ofField)
  return (
    <Alert {...face} focus={!atField}>
      {part ? <part.FailureText step={step} failure={failure} /> : <span>{failed}</span>}
    </Alert>
  )
}
