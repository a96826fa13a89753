import type { VerifyPhone } from '@embedded-signup/hooks'
import type { CountryChoice } from '../fields/country-choice'
import { MethodPicker } from '../fields/method-picker'
import { NumberField } from '../fields/number-field'
import { useLaterPart } from '../later/use-later-part'
import { useMessages } from '../messages/messages-context'
import { Button, type ButtonFace } from '../parts/button'
import { failureOf } from './failure-of'
import { Message } from './message'

type NumberStep = Extract<VerifyPhone, { step: 'phone' }>

export function PhoneStep({ step, choice }: { step: NumberStep; choice: CountryChoice }) {
  const failure = failureOf(step)
  const later = useLaterPart(false)
  return (
    <>
      <NumberField
        field={step.field}
        choice={choice}
        invalid={failure?.ofField ?? false}
        onSubmit={() => void step.send.run()}
      />
      <Message step={step} />
      <MethodPicker method={step.method} />
      {later && <later.Offline error={failure?.error} />}
      <SendButton step={step} />
    </>
  )
}

export function SendButton({ step: { send }, ...face }: { step: NumberStep } & ButtonFace) {
  const { send: label, sending } = useMessages()
  return (
    <Button look="primary" {...face} busy={send.pending} onPress={() => void send.run()}>
      {send.pending ? sending : label}
    </Button>
  )
}
