import { useEffect, useId, useMemo, useRef, type ComponentType, type ReactNode, type RefObject } from 'react'
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
}

interface StepFrameProps extends FrameProps {
  /** The step at hand; a new one moves the focus. */
  name: string
  /** Whether the step's field is there; one that comes later gets the focus then. Default `true`. */
  ready?: boolean | undefined
  children: ReactNode
}

/** What all steps stand in: the words, the looks, the focus. */
export function StepFrame(props: StepFrameProps) {
  const {
    messages,
    locale,
    classNames,
    styles,
    unstyled = false,
    button,
    name,
    ready = true,
    className,
    children,
  } = props
  const id = useId()
  const texts = useMemo(() => ({ ...en, ...messages, ...(locale && { locale }) }), [messages, locale])
  const frame = useMemo(
    () => ({ id, look: createLooks({ classNames, styles, unstyled }), unstyled, button }),
    [id, classNames, styles, unstyled, button],
  )
  const root = useRef<HTMLDivElement>(null)
  useFailures(texts.failures, false)
  useFocusOnStep(name, ready, root)
  return (
    <MessagesContext.Provider value={texts}>
      <FrameContext.Provider value={frame}>
        <div ref={root} {...frame.look('root', className)} data-step={name}>
          {children}
        </div>
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

/** After a move the focus goes to the new step's field, or to the news while there is none; the first paint steals nothing. */
function useFocusOnStep(step: string, ready: boolean, root: RefObject<HTMLDivElement | null>) {
  const first = useRef<string | undefined>(step)
  useEffect(() => {
    if (first.current === step) return
    first.current = undefined
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector)
    const field = ready && find('input[aria-required]')
    ;(field || find('[role=status]'))?.focus()
  }, [step, ready, root])
}
