import { useId, useMemo, type ComponentType, type ReactNode, type Ref } from 'react'
import { en } from '../messages/en'
import { languageTag } from '../messages/language-tag'
import type { Messages } from '../messages/messages'
import { MessagesContext } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import type { ButtonElementProps } from '../parts/button'
import { FrameContext, useFrame } from './frame-context'
import { createLooks, type SlotsProps } from './slots'
import { useFocus } from './use-focus'

export interface FrameProps extends SlotsProps {
  /** Single texts to replace, or a whole locale. Default: English. */
  messages?: Partial<Messages> | undefined
  /** Language of country names, numbers and times, BCP 47; what is none falls back. Default: the messages' own. */
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
  const texts = useMemo(() => {
    const words = { ...en, ...messages }
    return { ...words, locale: languageTag(locale, words.locale) }
  }, [messages, locale])
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

interface StatusRegionProps {
  name: string
  className?: string | undefined
  children: ReactNode
}

/** Where the step stands, seen and heard: one status region that is always there, so that every change is announced. */
export function StatusRegion({ name, className, children }: StatusRegionProps) {
  const { look } = useFrame()
  return (
    <div role="status" {...look('status', className)} data-step={name}>
      {children}
    </div>
  )
}
