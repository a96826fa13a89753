import type { Method, MethodField } from '@embedded-signup/hooks'
import type { ReactElement, ReactNode } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { ClosedReason, whyId } from './method-picker'

/** For the element that groups the ways. */
export interface MethodPickerElementProps {
  role: 'radiogroup'
  'aria-label': string
  className: string | undefined
}

export interface MethodPickerOption {
  value: Method
  label: string
  disabled: boolean
  /** Why another method is closed: for the radio itself, since few readers say what describes a group. */
  'aria-describedby': string | undefined
}

export interface MethodPickerState {
  label: string
  value: Method
  onValueChange(method: Method): void
  options: MethodPickerOption[]
  /** Why a way is closed. Draw it always, also while it is empty: it is a live region. */
  reason: ReactNode
}

interface DrawnMethodPickerProps {
  method: MethodField
  className: string | undefined
  render(props: MethodPickerElementProps, state: MethodPickerState): ReactElement
}

/** The choice of SMS or voice call, drawn by a component of the page. */
export function DrawnMethodPicker({ method, className, render }: DrawnMethodPickerProps) {
  const { methodLabel, methods } = useMessages()
  const { id, look } = useFrame()
  return render(
    {
      role: 'radiogroup',
      'aria-label': methodLabel,
      className: look('field', className).className,
    },
    {
      label: methodLabel,
      value: method.value,
      onValueChange: method.choose,
      options: method.options.map(({ method: value, unavailable }) => ({
        value,
        label: methods[value],
        disabled: unavailable !== undefined,
        'aria-describedby': whyId(method, id),
      })),
      reason: <ClosedReason method={method} />,
    },
  )
}
