import type { SignupError } from '@embedded-signup/hooks'
import { plural } from '../messages/fill'
import { useMessages } from '../messages/messages-context'
import { WaitText } from '../messages/wait-text'

/** What a failure says: the text of its code, the tries that remain, and when it ends where that is known. */
export function ErrorText({ error, triesLeft }: { error: SignupError; triesLeft?: number | undefined }) {
  const { errors, tryAgainIn, tryAgainAt, triesLeft: forms, locale } = useMessages()
  return (
    <>
      {errors[error.code]}
      {triesLeft !== undefined && triesLeft > 0 && ` ${plural(forms, triesLeft, locale)}`}
      {error.retryAt !== undefined && (
        <>
          {' '}
          <WaitText until={error.retryAt} soon={tryAgainIn} later={tryAgainAt} />
        </>
      )}
    </>
  )
}
