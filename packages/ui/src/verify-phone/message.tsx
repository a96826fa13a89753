import type { FieldProblem, VerifyPhone } from '@embedded-signup/hooks'
import { useFrame } from '../frame/frame-context'
import { fill, ltr } from '../messages/fill'
import { useMessages } from '../messages/messages-context'
import { Alert, type AlertFace } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText, ProblemText } from '../parts/error-text'
import { failureOf } from './failure-of'

/** What went wrong at the step at hand, and what to do; nothing while all is well. */
export function Message({ step, ...face }: { step: VerifyPhone } & AlertFace) {
  const failure = failureOf(step)
  if (!failure) return null
  const { problem, error, ofField } = failure
  const ofCode = step.step === 'code' && ofField
  return (
    // A wrong code has the focus already, marked; a wrong number is left or gone back to.
    <Alert {...face} focus={!problem && !ofCode}>
      {error && <ErrorText error={error} triesLeft={ofCode ? step.attemptsLeft : undefined} />}
      {problem && step.step === 'phone' && <Problem problem={problem} field={step.field} />}
    </Alert>
  )
}

type ProblemProps = Pick<Extract<VerifyPhone, { step: 'phone' }>, 'field'> & { problem: FieldProblem }

/** With today's form of an old number at a press. */
function Problem({ problem, field: { reading, country, suggestion } }: ProblemProps) {
  const { useSuggestion: label } = useMessages()
  const { look } = useFrame()
  const spoken = (reading && reading.kind !== 'empty' && reading.country) || country
  return (
    <>
      <ProblemText problem={problem} country={spoken} />
      {suggestion && (
        <div {...look('alert-action')}>
          <Button look="quiet" onPress={suggestion.accept}>
            {fill(label, { phone: ltr(suggestion.display) })}
          </Button>
        </div>
      )}
    </>
  )
}
