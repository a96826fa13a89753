import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  type FocusEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { en } from '../messages/en'
import type { Messages } from '../messages/messages'
import { MessagesContext } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'

export interface WordsProps {
  /** Single texts to replace, or a whole locale. Default: English. */
  messages?: Partial<Messages> | undefined
  /** Language of country names, numbers and times, BCP 47. Default: the messages' own. */
  locale?: string | undefined
}

/** What a form library may do with the step. */
export interface StepHandle {
  /** Takes the person to where they can go on. */
  focus(): void
}

interface StepFrameProps extends WordsProps {
  /** The step at hand; a new one moves the focus. */
  name: string
  className?: string | undefined
  /** Where the step stands, seen and heard: in one status region that is always there, so that every change is announced. */
  status: ReactNode
  /** Stands above the status, through all steps. */
  above?: ReactNode
  handle?: Ref<StepHandle> | undefined
  disabled?: boolean | undefined
  /** The focus has left the step. */
  onBlur?: (() => void) | undefined
  children: ReactNode
}

/** What all steps stand in: the words, the news, the focus. */
export function StepFrame(props: StepFrameProps) {
  const { messages, locale, name, className, status, above, handle, disabled, onBlur, children } = props
  const texts = useMemo(() => ({ ...en, ...messages, ...(locale && { locale }) }), [messages, locale])
  useFailures(texts.failures, false)
  const { root, news } = useFocus(name, handle, onBlur)
  const Step = disabled === undefined ? 'div' : 'fieldset'
  return (
    <MessagesContext.Provider value={texts}>
      <div {...root} className={['es-root', className].filter(Boolean).join(' ')} data-step={name}>
        {above}
        <div ref={news} role="status" tabIndex={-1} className="es-status" data-step={name}>
          {status}
        </div>
        <Step key={name} className="es-step" {...(disabled && { disabled })}>
          {children}
        </Step>
      </div>
    </MessagesContext.Provider>
  )
}

const fieldIn = (root: HTMLElement | null) =>
  root?.querySelector<HTMLElement>('.es-phone-input, .es-code-input')

/**
 * After a move, and when what had the focus is gone or disabled, the focus goes to the step's field, or to the news where
 * there is none; the first paint steals nothing.
 */
function useFocus(step: string, handle: Ref<StepHandle> | undefined, onLeave: (() => void) | undefined) {
  const root = useRef<HTMLDivElement>(null)
  const news = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  const focused = useRef<Element>(undefined)
  /** The step has moved, and its field is not there yet. */
  const owed = useRef(false)
  const focus = () => {
    const field = fieldIn(root.current)
    owed.current = !field
    ;(field ?? news.current)?.focus()
  }
  useImperativeHandle(handle, () => ({ focus }))
  useEffect(() => {
    const { current } = focused
    const lost = current && (!current.isConnected || current.matches(':disabled'))
    const moved = shown.current !== step || lost
    if (!moved && !(owed.current && fieldIn(root.current))) return
    shown.current = step
    focused.current = undefined
    focus()
  })
  return {
    news,
    root: {
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
    },
  }
}
