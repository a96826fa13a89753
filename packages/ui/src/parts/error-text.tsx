import type { CountryCode, FieldProblem, SignupError } from '@embedded-signup/hooks'
import { countryName } from '../fields/country-names'
import { fill, plural } from '../messages/fill'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import { WaitText } from '../messages/wait-text'

/** What a failure says: the text of its code, the tries that remain, and when it ends where that is known. */
export function ErrorText({ error, triesLeft }: { error: SignupError; triesLeft?: number | undefined }) {
  const { failed, failures, tryAgainIn, tryAgainAt, tryAgainOn, triesLeft: forms, locale } = useMessages()
  const words = useFailures(failures, true)
  return (
    <>
      <span>{words ? (words.errors[error.code] ?? words.errors.unavailable) : failed}</span>
      {triesLeft !== undefined && triesLeft > 0 && ` ${plural(forms, triesLeft, locale)}`}
      {error.retryAt !== undefined && (
        <>
          {' '}
          {/* Read with the rest of the alert, and silent while it counts. */}
          <span role="timer">
            <WaitText
              until={error.retryAt}
              soon={tryAgainIn}
              later={{ sameDay: tryAgainAt, otherDay: tryAgainOn }}
            />
          </span>
        </>
      )}
    </>
  )
}

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
