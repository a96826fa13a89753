import type { EnterCode } from '@embedded-signup/hooks'
import { CodeField } from '../fields/code-field'
import { useFrame } from '../frame/frame-context'
import { fill } from '../messages/fill'
import { useMessages } from '../messages/messages-context'
import { PhoneText } from '../messages/phone-text'
import { useFailures } from '../messages/use-failures'
import { Alert } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText } from '../verify-phone/failure-text'
import { CallIcon, CheckIcon, MessageIcon } from '../parts/icons'

interface StepProps {
  step: EnterCode
}

/** What the status region says: where the code goes, and that it was right. */
export function EnterCodeStatus({ step }: StepProps) {
  const { codeSent, verified } = useMessages()
  const { look } = useFrame()
  if (step.step === 'loading' || step.step === 'failed') return null
  const done = step.step === 'done'
  return (
    <>
      <span {...look('status-icon')} data-state={done ? 'done' : undefined} aria-hidden="true">
        {done ? <CheckIcon /> : step.method === 'sms' ? <MessageIcon /> : <CallIcon />}
      </span>
      <p key={step.step} {...look('status-text')}>
        {fill(done ? verified : codeSent[step.method], { phone: <PhoneText display={step.maskedPhone} /> })}
      </p>
    </>
  )
}

export function EnterCodeStepBody({ step }: StepProps) {
  const words = useFailures(useMessages().failures, true)?.handOff
  const { look } = useFrame()
  switch (step.step) {
    case 'loading':
      return (
        <div {...look('loading')}>
          <span {...look('spinner')} aria-hidden="true" />
        </div>
      )
    case 'code':
      return <CodeEntry step={step} caution={words?.caution} />
    case 'done':
      return <p {...look('hint')}>{words?.closePage}</p>
    case 'failed':
      return <Failed step={step} over={words?.linkOver} retry={words?.retry} />
  }
}

type Arm<Step extends EnterCode['step']> = Extract<EnterCode, { step: Step }>

function CodeEntry({ step, caution }: { step: Arm<'code'>; caution: string | undefined }) {
  const { verify, verifying } = useMessages()
  const { look } = useFrame()
  const { field, check, attemptsLeft } = step
  const { error } = check
  const ofCode = error && (error.code === 'code_rejected' || error.code === 'invalid_code')
  const press = () => void check.run()
  return (
    <>
      <CodeField field={field} invalid={ofCode ?? false} onSubmit={press} />
      {error && (
        <Alert focus={!ofCode}>
          <ErrorText error={error} triesLeft={ofCode ? attemptsLeft : undefined} />
        </Alert>
      )}
      {caution && <p {...look('hint')}>{caution}</p>}
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
  return (
    <>
      <Alert focus>{step.retry || !over ? <ErrorText error={step.error} /> : <span>{over}</span>}</Alert>
      {step.retry && (
        <Button look="primary" onPress={step.retry}>
          {retry}
        </Button>
      )}
    </>
  )
}
