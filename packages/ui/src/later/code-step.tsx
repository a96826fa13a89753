import type { VerifyPhone } from '@embedded-signup/hooks'
import { CodeField } from '../fields/code-field'
import { useMessages } from '../messages/messages-context'
import { Button, type ButtonFace } from '../parts/button'
import { failureOf } from '../verify-phone/failure-of'
import { Message } from '../verify-phone/message'
import { Offline } from './offline'
import { Resend } from './resend'
import { Wondering } from './wondering'

type CodeArm = Extract<VerifyPhone, { step: 'code' }>

export function CodeStep({ step }: { step: CodeArm }) {
  const failure = failureOf(step)
  return (
    <>
      <CodeField
        field={step.field}
        invalid={failure?.ofField ?? false}
        onSubmit={() => void step.check.run()}
      />
      <Message step={step} />
      <Offline error={failure?.error} />
      <VerifyButton step={step} />
      <Wondering step={step}>
        <Resend step={step} />
      </Wondering>
    </>
  )
}

export function VerifyButton({ step: { check }, ...face }: { step: CodeArm } & ButtonFace) {
  const { verify, verifying } = useMessages()
  return (
    <Button look="primary" {...face} busy={check.pending} onPress={() => void check.run()}>
      {check.pending ? verifying : verify}
    </Button>
  )
}

/** The step for integrators who check the code elsewhere: all that is left is to send another one. */
export function SentStep({ step }: { step: Extract<VerifyPhone, { step: 'sent' }> }) {
  return (
    <>
      <Message step={step} />
      <Offline error={step.resend.error} />
      <Resend step={step} />
    </>
  )
}
