import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Look } from '../settings/settings'

interface PanelProps {
  look: Look | undefined
  title: string
  text: string
  /** Moves the focus to the title as the panel appears: the button that led here is gone. */
  focusTitle?: boolean
  children: ReactNode
}

/** One stage of the onboarding: a title, what it is about, what there is to do. */
export function Panel({ look, title, text, focusTitle = false, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [takesFocus] = useState(focusTitle)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section className="card panel" data-look={look} aria-labelledby="panel-title">
      <header className="panel-head">
        <h1 id="panel-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{text}</p>
      </header>
      {children}
    </section>
  )
}
