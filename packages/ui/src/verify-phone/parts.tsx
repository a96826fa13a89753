'use client'
import type { CountryChoice } from '../fields/country-choice'
import { CodeField as CodeFieldOf, CodeInput as CodeInputOf } from '../fields/code-field'
import { CountrySelect as NativeSelect } from '../fields/country-select'
import type { InputElementProps } from '../fields/input-face'
import { MethodPicker as MethodPickerOf } from '../fields/method-picker'
import { NumberField as NumberFieldOf, NumberInput as NumberInputOf } from '../fields/number-field'
import { useFrame } from '../frame/frame-context'
import { drawnBy, type Render } from '../frame/render'
import { useMessages } from '../messages/messages-context'
import type { AlertElementProps } from '../parts/alert'
import type { ButtonElementProps } from '../parts/button'
import { VerifyButton as VerifyButtonOf } from './code-step'
import { failureOf } from './failure-of'
import { Message as MessageOf } from './message'
import { NothingYet as NothingYetOf } from './nothing-yet'
import { SendButton as SendButtonOf } from './phone-step'
import {
  ChangeNumber as ChangeNumberOf,
  OtherMethodButton as OtherMethodOf,
  ResendButton as ResendOf,
} from './resend'
import { useArm, useCountryChoice, useVerifyPhoneStep } from './step-context'

export { Root, Status, Step, type RootProps } from './root'

interface PartProps<Element extends object> {
  /** Added to our class and to that of the slot. */
  className?: string | undefined
  /** An element of yours in place of ours, or a function that draws it from the props. */
  render?: Render<Element> | undefined
}

export type ButtonPartProps = PartProps<ButtonElementProps>
export type InputPartProps = PartProps<InputElementProps>
export type MessageProps = PartProps<AlertElementProps>

/** Country and number as one control, with its label. */
export function NumberField(choice: CountryChoice) {
  const step = useNumberStep()
  const given = useCountryChoice()
  return step && <NumberFieldOf {...step} choice={{ ...given, ...choice }} />
}

/** The country alone, for a layout of your own. */
export function CountrySelect(choice: CountryChoice) {
  const field = useArm('phone')?.field
  const { countrySelect: Select = NativeSelect, flag } = { ...useCountryChoice(), ...choice }
  return field ? <Select field={field} flag={flag} /> : null
}

interface LabelProps {
  /** Added to our class and to that of the slot. */
  className?: string | undefined
}

/** The label of `NumberInput` or `CodeInput`, whichever is there. */
export function Label({ className }: LabelProps) {
  const { phoneLabel, codeLabel } = useMessages()
  const { id, look } = useFrame()
  const step = useArm('phone', 'code')
  return step ? (
    <label htmlFor={step.step === 'phone' ? `${id}number` : `${id}code`} {...look('label', className)}>
      {step.step === 'phone' ? phoneLabel : codeLabel}
    </label>
  ) : null
}

/** The number alone, beside a `Label`. */
export function NumberInput({ className, render }: InputPartProps) {
  const step = useNumberStep()
  return step && <NumberInputOf {...step} className={className} render={drawnBy(render)} />
}

/** SMS or voice call. */
export function MethodPicker() {
  const method = useArm('phone')?.method
  return method ? <MethodPickerOf method={method} /> : null
}

/** Asks for a code, the way that was chosen. */
export function SendButton({ className, render }: ButtonPartProps) {
  const step = useArm('phone')
  return step ? <SendButtonOf step={step} className={className} render={drawnBy(render)} /> : null
}

/** The code over its boxes, with its label. */
export function CodeField() {
  const step = useCodeStep()
  return step && <CodeFieldOf {...step} />
}

/** The code's input alone, beside a `Label`. */
export function CodeInput({ className, render }: InputPartProps) {
  const step = useCodeStep()
  return step && <CodeInputOf {...step} className={className} render={drawnBy(render)} />
}

/** Checks the code; the code's last digit does so by itself. */
export function VerifyButton({ className, render }: ButtonPartProps) {
  const step = useArm('code')
  return step ? <VerifyButtonOf step={step} className={className} render={drawnBy(render)} /> : null
}

/** Counts down on its face until another code may be asked for. */
export function ResendButton({ className, render }: ButtonPartProps) {
  const step = useArm('code', 'sent')
  return step ? <ResendOf step={step} className={className} render={drawnBy(render)} /> : null
}

/** Another code the other way, where number and backend allow it. */
export function OtherMethodButton({ className, render }: ButtonPartProps) {
  const step = useArm('code', 'sent')
  return step ? <OtherMethodOf step={step} className={className} render={drawnBy(render)} /> : null
}

/** Back to the number, which is kept. */
export function ChangeNumber({ className, render }: ButtonPartProps) {
  const step = useArm('code', 'sent')
  return step ? <ChangeNumberOf step={step} className={className} render={drawnBy(render)} /> : null
}

/** After half a minute without a code: what to look at. */
export function NothingYet() {
  const step = useArm('code')
  return step && !step.field.value && !failureOf(step) ? (
    <NothingYetOf sentAt={step.sentAt} method={step.method} />
  ) : null
}

/** What went wrong at the step at hand, and what to do; nothing while all is well. */
export function Message({ className, render }: MessageProps) {
  const step = useVerifyPhoneStep()
  return <MessageOf step={step} className={className} render={drawnBy(render)} />
}

function useNumberStep() {
  const step = useArm('phone')
  return (
    step && {
      field: step.field,
      invalid: failureOf(step)?.ofField ?? false,
      onSubmit: () => void step.send.run(),
    }
  )
}

function useCodeStep() {
  const step = useArm('code')
  return (
    step && {
      field: step.field,
      invalid: failureOf(step)?.ofField ?? false,
      onSubmit: () => void step.check.run(),
    }
  )
}
