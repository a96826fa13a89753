import type { CountryCode, ErrorCode, FieldProblem, SignupError, VerifyPhone } from '@embedded-signup/hooks'
import { countryName } from '../fields/country-names'
import { useFrame } from '../frame/frame-context'
import { fill, ltr } from '../messages/fill'
import { plural } from '../messages/plural'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import { WaitText } from '../messages/wait-text'
import { Button } from '../parts/button'
import type { Failure } from './failure-of'

/** What went wrong, and what to do; with today's form of an old number at a press. */
export function FailureText({ step, failure }: { step: VerifyPhone; failure: Failure }) {
  const { problem, error, ofField } = failure
  if (error) {
    return (
      <ErrorText error={error} triesLeft={ofField && step.step === 'code' ? step.attemptsLeft : undefined} />
    )
  }
  return step.step === 'phone' && <NumberProblem problem={problem} field={step.field} />
}

type NumberProblemProps = Pick<Extract<VerifyPhone, { step: 'phone' }>, 'field'> & { problem: FieldProblem }

function NumberProblem({ problem, field: { reading, country, suggestion } }: NumberProblemProps) {
  const words = useFailures(useMessages().failures, true)
  const { look } = useFrame()
  const spoken = (reading && reading.kind !== 'empty' && reading.country) || country
  return (
    <>
      <ProblemText problem={problem} country={spoken} />
      {words && suggestion && (
        <div {...look('alert-action')}>
          <Button look="quiet" onPress={suggestion.accept}>
            {fill(words.useSuggestion, { phone: ltr(suggestion.display) })}
          </Button>
        </div>
      )}
    </>
  )
}

/** What a failure says: the text of its code, the tries that remain, and when it ends. */
export function ErrorText({ error, triesLeft }: { error: SignupError; triesLeft?: number | undefined }) {
  const { failed, failures, locale } = useMessages()
  const words = useFailures(failures, true)
  if (!words) return <span>{failed}</span>
  const { code, retryAt } = error
  return (
    <>
      <span>{words.errors[code] ?? words.errors.unavailable}</span>
      {triesLeft !== undefined && triesLeft > 0 && ` ${plural(words.triesLeft, triesLeft, locale)}`}
      {retryAt !== undefined && !saysTryAgain.has(code) ? (
        <>
          {' '}
          {/* Read with the rest of the alert, and silent while it counts. */}
          <span role="timer" aria-live="off">
            <WaitText
              until={retryAt}
              soon={words.tryAgainIn}
              later={{ sameDay: words.tryAgainAt, otherDay: words.tryAgainOn }}
            />
          </span>
        </>
      ) : (
        endsSometime.has(code) && ` ${words.tryAgainLater}`
      )}
    </>
  )
}

/** Errors whose own words end with trying again, after something the person has to do first: no wait belongs behind them. */
const saysTryAgain = new Set<ErrorCode>([
  'registration_refused',
  'challenge_failed',
  'unauthorized',
  'bad_request',
  'payload_too_large',
  'offline',
  'connection_failed',
])

/** Errors that end by themselves, and mostly do not say when. */
const endsSometime = new Set<ErrorCode>(['unavailable', 'unexpected_answer'])

/** What is wrong with the number in the field. */
export function ProblemText({ problem, country }: { problem: FieldProblem; country: CountryCode }) {
  const { failed, failures, locale } = useMessages()
  const words = useFailures(failures, true)
  return words ? (
    fill(words.problems[problem], { country: countryName(country, locale) })
  ) : (
    <span>{failed}</span>
  )
}
