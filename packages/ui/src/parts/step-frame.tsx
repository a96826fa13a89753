import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react'
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

interface StepFrameProps extends WordsProps {
  /** The step at hand; a new one moves the focus. */
  name: string
  className?: string | undefined
  /** Where the step stands, seen and heard: in one status region that is always there, so that every change is announced. */
  status: ReactNode
  /** Stands above the status, through all steps. */
  above?: ReactNode
  children: ReactNode
}

/** What all steps stand in: the words, the news, the focus. */
export function StepFrame({ messages, locale, name, className, status, above, children }: StepFrameProps) {
  const texts = useMemo(() => ({ ...en, ...messages, ...(locale && { locale }) }), [messages, locale])
  const root = useRef<HTMLDivElement>(null)
  const news = useRef<HTMLDivElement>(null)
  useFailures(texts.failures, false)
  useFocusOnStep(name, root, news)
  return (
    <MessagesContext.Provider value={texts}>
      <div ref={root} className={['es-root', className].filter(Boolean).join(' ')} data-step={name}>
        {above}
        <div ref={news} role="status" tabIndex={-1} className="es-status" data-step={name}>
          {status}
        </div>
        <div key={name} className="es-step">
          {children}
        </div>
      </div>
    </MessagesContext.Provider>
  )
}

/** After a move the focus goes to the new step's field or failure, or to the news where there is none; the first paint steals nothing. */
function useFocusOnStep(
  step: string,
  root: RefObject<HTMLDivElement | null>,
  news: RefObject<HTMLDivElement | null>,
) {
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    const field = root.current?.querySelector<HTMLElement>(
      '.es-step :is(input:not([type=radio]),[role=alert])',
    )
    ;(field ?? news.current)?.focus()
  }, [step, root, news])
}
