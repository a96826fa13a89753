import { useEffect, useId, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { en } from '../messages/en'
import type { Messages } from '../messages/messages'
import { MessagesContext } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import { FrameContext, useFrame } from './frame-context'
import { createLooks, type SlotsProps } from './slots'

export interface FrameProps extends SlotsProps {
  /** Single texts to replace, or a whole locale. Default: English. */
  messages?: Partial<Messages> | undefined
  /** Language of country names, numbers and times, BCP 47. Default: the messages' own. */
  locale?: string | undefined
  /** Added to the root. */
  className?: string | undefined
}

interface StepFrameProps extends FrameProps {
  /** The step at hand; a new one moves the focus. */
  name: string
  children: ReactNode
}

/** What all steps stand in: the words, the looks, the focus. */
export function StepFrame(props: StepFrameProps) {
  const { messages, locale, classNames, styles, unstyled = false, name, className, children } = props
  const id = useId()
  const texts = useMemo(() => ({ ...en, ...messages, ...(locale && { locale }) }), [messages, locale])
  const frame = useMemo(
    () => ({ id, look: createLooks({ classNames, styles, unstyled }), unstyled }),
    [id, classNames, styles, unstyled],
  )
  const root = useRef<HTMLDivElement>(null)
  useFailures(texts.failures, false)
  useFocusOnStep(name, root)
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
export function StatusRegion({ name, children }: RegionProps) {
  const { look } = useFrame()
  return (
    <div role="status" tabIndex={-1} {...look('status')} data-step={name}>
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

/** After a move the focus goes to the new step's field, or to the news where there is none; the first paint steals nothing. */
function useFocusOnStep(step: string, root: RefObject<HTMLDivElement | null>) {
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    const find = (selector: string) => root.current?.querySelector<HTMLElement>(selector)
    ;(find('input:not([type=radio], [type=hidden])') ?? find('[role=status]'))?.focus()
  }, [step, root])
}
