import type { HandOffOffer, VerifyPhone } from '@embedded-signup/hooks'
import { lazy, Suspense, type ComponentType } from 'react'
import { CodeField } from '../fields/code-field'
import { useMessages } from '../messages/messages-context'
import { Button, type ButtonFace } from '../parts/button'
import { failureOf } from '../verify-phone/failure-of'
import { Message } from '../verify-phone/message'
import { Offline } from './offline'
import { Resend } from './resend'
import { Wondering } from './wondering'

/** Where it cannot be loaded the step does without. */
const HandOffPanel = lazy<ComponentType<{ offer: HandOffOffer }>>(() =>
  import('../hand-off/hand-off-panel').catch(() => ({ default: () => null })),
)

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
      {step.handOff && <HandOff offer={step.handOff} />}
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

/** Somebody else has the phone; only where the backend offers it. */
export function HandOff({ offer }: { offer: HandOffOffer }) {
  return (
    <Suspense>
      <HandOffPanel offer={offer} />
    </Suspense>
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
