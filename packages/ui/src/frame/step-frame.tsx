import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  type ComponentType,
  type FocusEvent,
  type ReactNode,
  type Ref,
  type RefObject,
} from 'react'
import { en } from '../messages/en'
import type { Messages } from '../messages/messages'
import { MessagesContext } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import type { ButtonElementProps } from '../parts/button'
import { FrameContext, useFrame } from './frame-context'
import { createLooks, type SlotsProps } from './slots'

export interface FrameProps extends SlotsProps {
  /** Single texts to replace, or a whole locale. Default: English. */
  messages?: Partial<Messages> | undefined
  /** Language of country names, numbers and times, BCP 47. Default: the messages' own. */
  locale?: string | undefined
  /** Draws every button, also the one inside an error: a component of yours, told apart by `data-look`. */
  button?: ComponentType<ButtonElementProps> | undefined
  /** Added to the root. */
  className?: string | undefined
  /** The focus has left the step. */
  onBlur?: (() => void) | undefined
  /** Nothing can be typed or pressed. */
  disabled?: boolean | undefined
}

/** What a form library may do with the step. */
export interface StepHandle {
  /** Takes the person to where they can go on. */
  focus(): void
}

interface StepFrameProps extends FrameProps {
  /** The step at hand; a new one moves the focus. */
  name: string
  handle?: Ref<StepHandle> | undefined
  children: ReactNode
}

/** What all steps stand in: the words, the looks, the focus. */
export function StepFrame(props: StepFrameProps) {
  const { messages, locale, classNames, styles, unstyled, button, className } = props
  const { name, handle, disabled, onBlur, children } = props
  const id = useId()
  const texts = useMemo(() => ({ ...en, ...messages, ...(locale && { locale }) }), [messages, locale])
  const frame = useMemo(
    () => ({ id, look: createLooks({ classNames, styles, unstyled }), button }),
    [id, classNames, styles, unstyled, button],
  )
  useFailures(texts.failures, false)
  const root = useFocus(name, handle, onBlur)
  // A `<div>` is never given more of it than `undefined`.
  const Tag = (disabled === undefined ? 'div' : 'fieldset') as 'fieldset'
  return (
    <MessagesContext.Provider value={texts}>
      <FrameContext.Provider value={frame}>
        <Tag {...root} {...frame.look('root', className)} data-step={name} disabled={disabled}>
          {children}
        </Tag>
      </FrameContext.Provider>
    </MessagesContext.Provider>
  )
}

interface RegionProps {
  name: string
  children: ReactNode
}

/** Where the step stands, seen and heard: one status region that is always there, so that every change is announced. */
export function StatusRegion({
  name,
  className,
  children,
}: RegionProps & { className?: string | undefined }) {
  const { look } = useFrame()
  return (
    <div role="status" tabIndex={-1} {...look('status', className)} data-step={name}>
      {children}
    </div>
  )
}

export function StepBody({ name, children }: RegionProps) {
  const { look } = useFrame()
  return (
    <div key={name} {...look('step')}>
      {children}
    </div>
  )
}

const isField = 'input[aria-required]'

/** A step may begin with its failure. */
const isFailure = '[role=alert]'

const find = (root: RefObject<HTMLElement | null>, selector: string) =>
  root.current?.querySelector<HTMLElement>(selector)

function give<Value>(ref: Ref<Value> | undefined, value: Value | null): void {
  if (typeof ref === 'function') ref(value)
  else if (ref) ref.current = value
}

/**
 * After a move, and when what had the focus is gone or disabled, the focus goes to the step's field, or to the news where
 * there is none; the first paint steals nothing.
 */
function useFocus(step: string, handle: Ref<StepHandle> | undefined, onLeave: (() => void) | undefined) {
  const root = useRef<HTMLFieldSetElement>(null)
  const shown = useRef(step)
  const focused = useRef<Element>(undefined)
  /** The step has moved, and its field is not there yet. */
  const owed = useRef(false)
  const focus = useCallback(() => {
    const field = find(root, isField)
    owed.current = !field
    ;(field ?? find(root, isFailure) ?? find(root, '[role=status]'))?.focus()
  }, [])
  // Not `useImperativeHandle`: React 18 warns of it on servers.
  useEffect(() => {
    give(handle, { focus })
    return () => give(handle, null)
  }, [handle, focus])
  useEffect(() => {
    const { current } = focused
    const lost = current && (!current.isConnected || current.matches(':disabled'))
    const moved = shown.current !== step || lost
    if (!moved && !(owed.current && find(root, isField))) return
    shown.current = step
    focused.current = undefined
    focus()
  })
  return {
    ref: root,
    onFocus({ target }: FocusEvent) {
      focused.current = target
    },
    onBlur({ target, relatedTarget, currentTarget }: FocusEvent) {
      if (currentTarget.contains(relatedTarget)) return
      // One that was disabled has not been left by anybody.
      if (!target.matches(':disabled')) focused.current = undefined
      onLeave?.()
    },
  }
}
