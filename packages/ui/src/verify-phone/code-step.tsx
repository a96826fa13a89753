import type { HandOffOffer, VerifyPhone } from '@embedded-signup/hooks'
import { lazy, Suspense, useId, type ComponentType } from 'react'
import { CodeInput } from '../fields/code-input'
import { useMessages } from '../messages/messages-context'
import { Alert } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText } from '../parts/error-text'
import { NothingYet } from './nothing-yet'
import { Resend } from './resend'

/** Where it cannot be loaded the step does without. */
const HandOffPanel = lazy<ComponentType<{ offer: HandOffOffer }>>(() =>
  import('../hand-off/hand-off-panel').catch(() => ({ default: () => null })),
)

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
      <Button look="primary" busy={check.pending} onPress={press}>
        {check.pending ? verifying : verify}
      </Button>
      {!field.value && !failed && <NothingYet sentAt={step.sentAt} method={step.method} />}
      <Resend {...step} />
      {step.handOff && (
        <Suspense>
          <HandOffPanel offer={step.handOff} />
        </Suspense>
      )}
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
      <Resend {...step} />
    </>
  )
}
