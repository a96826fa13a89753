import type { VerifyPhone } from '@embedded-signup/hooks'
import { useId } from 'react'
import { useMessages } from '../messages/messages-context'
import { Alert } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText } from '../parts/error-text'
import { CodeInput } from './code-input'
import { Offline } from './offline'
import { Resend } from './resend'
import { Wondering } from './wondering'

export function CodeStep(step: Extract<VerifyPhone, { step: 'code' }>) {
  const { verify, verifying } = useMessages()
  const id = useId()
  const { field, check, resend, attemptsLeft } = step
  const ofCode = check.error && (check.error.code === 'code_rejected' || check.error.code === 'invalid_code')
  const failed = check.error ?? resend.error
  const press = () => void check.run()
  return (
    <>
      <CodeInput field={field} errorId={ofCode ? `${id}error` : undefined} onSubmit={press} />
      {failed && (
        <Alert id={`${id}error`} focus={!ofCode}>
          <ErrorText error={failed} triesLeft={ofCode ? attemptsLeft : undefined} />
        </Alert>
      )}
      <Offline error={failed} />
      <Button look="primary" busy={check.pending} onPress={press}>
        {check.pending ? verifying : verify}
      </Button>
      <Wondering step={step}>
        <Resend {...step} />
      </Wondering>
    </>
  )
}

/** The step for integrators who check the code elsewhere: all that is left is to send another one. */
export function SentStep(step: Extract<VerifyPhone, { step: 'sent' }>) {
  const id = useId()
  const { error } = step.resend
  return (
    <>
      {error && (
        <Alert id={`${id}error`} focus>
          <ErrorText error={error} />
        </Alert>
      )}
      <Offline error={error} />
      <Resend {...step} />
    </>
  )
}
