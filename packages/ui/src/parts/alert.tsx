import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import { AlertIcon } from './icons'

export type AlertElementProps = Pick<
  ComponentPropsWithRef<'div'>,
  'ref' | 'id' | 'role' | 'tabIndex' | 'className' | 'style' | 'children'
>

/** How an alert may be drawn otherwise. */
export interface AlertFace {
  className?: string | undefined
  /** Draws it; takes everything that makes it work. */
  render?: ((props: AlertElementProps, state: undefined) => ReactElement) | undefined
}

interface AlertProps extends AlertFace {
  /** Default: the id that the step's fields point at. */
  id?: string | undefined
  /** Takes the focus itself, where there is no field to go back to. */
  focus?: boolean | undefined
  children: ReactNode
}

const takeFocus = (element: HTMLElement | null) => element?.focus()

/**
 * Says what went wrong and what to do; there once its words are, or have been waited for in vain, so that it is read whole.
 * Fields point at it by `aria-describedby`.
 */
export function Alert({ id, focus = false, className, render, children }: AlertProps) {
  const { id: frame, look } = useFrame()
  if (useFailures(useMessages().failures, true) === undefined) return null
  const alert: AlertElementProps = {
    ref: focus ? takeFocus : undefined,
    id: id ?? `${frame}error`,
    role: 'alert',
    tabIndex: -1,
    ...look('alert', className),
    children: (
      <>
        <AlertIcon />
        <div>{children}</div>
      </>
    ),
  }
  return render ? render(alert, undefined) : <div {...alert} />
}
