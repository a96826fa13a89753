'use client'
import type { ReactNode } from 'react'
import { CodeField as CodeFieldOf, CodeInput as CodeInputOf } from '../fields/code-field'
import { useFrame } from '../frame/frame-context'
import { useRender } from '../frame/render'
import { useMessages } from '../messages/messages-context'
import { HandOff as HandOffOf, VerifyButton as VerifyButtonOf } from '../later/code-step'
import { Offline as OfflineOf } from '../later/offline'
import {
  ChangeNumber as ChangeNumberOf,
  OtherMethodButton as OtherMethodOf,
  ResendButton as ResendOf,
} from '../later/resend'
import { Wondering } from '../later/wondering'
import { failureOf } from './failure-of'
import { Message as MessageOf } from './message'
import type { ButtonPartProps, CodeInputProps, LabelProps, MessageProps } from './part-props'
import { useArm, useVerifyPhoneStep } from './step-context'

export { CountrySelect, MethodPicker, NumberField, NumberInput, SendButton } from './number-parts'
export type * from './part-props'
export {
  Root,
  Status,
  Step,
  type RootProps,
  type StatusElementProps,
  type StatusProps,
  type StepProps,
} from './root'

/** The label of `NumberInput` or `CodeInput`, whichever is there. */
export function Label({ className, render }: LabelProps) {
  const { phoneLabel, codeLabel } = useMessages()
  const { id, look } = useFrame()
  const step = useArm('phone', 'code')
  const drawn = useRender(render)
  if (!step) return null
  const [htmlFor, children] = step.step === 'phone' ? [`${id}number`, phoneLabel] : [`${id}code`, codeLabel]
  const label = { htmlFor, ...look('label', className), children }
  return (
    drawn?.(label, undefined) ?? (
      <label {...label} htmlFor={htmlFor}>
        {children}
      </label>
    )
  )
}

/** The code over its boxes, with its label. */
export function CodeField() {
  const step = useCodeStep()
  return step && <CodeFieldOf {...step} />
}

/** The code's input alone, beside a `Label`. */
export function CodeInput({ className, render }: CodeInputProps) {
  const step = useCodeStep()
  const drawn = useRender(render)
  return step && <CodeInputOf {...step} className={className} render={drawn} />
}

/** Checks the code; the code's last digit does so by itself. */
export function VerifyButton({ className, render }: ButtonPartProps) {
  const step = useArm('code')
  const drawn = useRender(render)
  return step ? <VerifyButtonOf step={step} className={className} render={drawn} /> : null
}

/** Counts down on its face until another code may be asked for. */
export function ResendButton({ className, render }: ButtonPartProps) {
  const step = useArm('code', 'sent')
  const drawn = useRender(render)
  return step ? <ResendOf step={step} className={className} render={drawn} /> : null
}

/** Another code the other way, where number and backend allow it. */
export function OtherMethodButton({ className, render }: ButtonPartProps) {
  const step = useArm('code', 'sent')
  const drawn = useRender(render)
  return step ? <OtherMethodOf step={step} className={className} render={drawn} /> : null
}

/** Back to the number, which is kept. */
export function ChangeNumber({ className, render }: ButtonPartProps) {
  const step = useArm('code', 'sent')
  const drawn = useRender(render)
  return step ? <ChangeNumberOf step={step} className={className} render={drawn} /> : null
}

interface NothingYetProps {
  /** What can be done: another code, the other way, another number. It is there all the time. */
  children?: ReactNode
}

/** After half a minute without a code: what to look at, around what can be done. */
export function NothingYet({ children }: NothingYetProps) {
  const step = useArm('code')
  return step && <Wondering step={step}>{children}</Wondering>
}

/** Somebody else has the phone: gives them a link; only where the backend offers it. */
export function HandOff() {
  const offer = useArm('code')?.handOff
  return offer ? <HandOffOf offer={offer} /> : null
}

/** Says at once that there is no network, before anything is sent. */
export function Offline() {
  const step = useVerifyPhoneStep()
  return <OfflineOf error={failureOf(step)?.error} />
}

/** What went wrong at the step at hand, and what to do; nothing while all is well. */
export function Message({ className, render }: MessageProps) {
  const step = useVerifyPhoneStep()
  const drawn = useRender(render)
  return <MessageOf step={step} className={className} render={drawn} />
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
