import type { EnterCode } from '@embedded-signup/hooks'
import { useId } from 'react'
import { CodeInput } from '../fields/code-input'
import { fill, ltr } from '../messages/fill'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import { Alert } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText } from '../parts/error-text'
import { CallIcon, CheckIcon, MessageIcon } from '../parts/icons'

interface StepProps {
  step: EnterCode
}

/** What the status region says: where the code goes, and that it was right. */
export function EnterCodeStatus({ step }: StepProps) {
  const { codeSent, verified } = useMessages()
  if (step.step === 'loading' || step.step === 'failed') return null
  const done = step.step === 'done'
  return (
    <>
      <span className="es-status-icon" aria-hidden="true">
        {done ? <CheckIcon /> : step.method === 'sms' ? <MessageIcon /> : <CallIcon />}
      </span>
      <p key={step.step} className="es-status-text">
        {fill(done ? verified : codeSent[step.method], { phone: ltr(step.maskedPhone) })}
      </p>
    </>
  )
}

export function EnterCodeStepBody({ step }: StepProps) {
  const words = useFailures(useMessages().failures, true)?.handOff
  switch (step.step) {
    case 'loading':
      return (
        <div className="es-loading">
          <span className="es-spinner" aria-hidden="true" />
        </div>
      )
    case 'code':
      return <CodeEntry step={step} caution={words?.caution} />
    case 'done':
      return <p className="es-hint">{words?.closePage}</p>
    case 'failed':
      return <Failed step={step} over={words?.linkOver} retry={words?.retry} />
  }
}

type Arm<Step extends EnterCode['step']> = Extract<EnterCode, { step: Step }>

function CodeEntry({ step, caution }: { step: Arm<'code'>; caution: string | undefined }) {
  const { verify, verifying } = useMessages()
  const id = useId()
  const { field, check, attemptsLeft } = step
  const { error } = check
  const ofCode = error && (error.code === 'code_rejected' || error.code === 'invalid_code')
  const press = () => void check.run()
  return (
    <>
      <CodeInput field={field} errorId={ofCode ? `${id}error` : undefined} onSubmit={press} />
      {error && (
        <Alert id={`${id}error`} focus={!ofCode}>
          <ErrorText error={error} triesLeft={ofCode ? attemptsLeft : undefined} />
        </Alert>
      )}
      {caution && <p className="es-hint">{caution}</p>}
      <Button look="primary" busy={check.pending} onPress={press}>
        {check.pending ? verifying : verify}
      </Button>
    </>
  )
}

interface FailedProps {
  step: Arm<'failed'>
  over: string | undefined
  retry: string | undefined
}

function Failed({ step, over, retry }: FailedProps) {
  const id = useId()
  return (
    <>
      <Alert id={`${id}error`} focus>
        {step.retry || !over ? <ErrorText error={step.error} /> : <span>{over}</span>}
      </Alert>
      {step.retry && (
        <Button look="primary" onPress={step.retry}>
          {retry}
        </Button>
      )}
    </>
  )
}
