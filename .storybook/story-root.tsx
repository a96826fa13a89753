import type { ReactNode } from 'react'
import './story-root.css'

interface StoryRootProps {
  /** `light` and `dark` are set as `data-theme`; anything else leaves the choice to the system. */
  theme: string
  direction: 'ltr' | 'rtl'
  /** Size of the text in per cent of the usual. */
  text: '100' | '200'
  /** Whether the story is the whole page, or stands among others on a page of the documentation. */
  page: boolean
  children: ReactNode
}

/** The page around a story: theme, writing direction and text size that the toolbar asks for. */
export function StoryRoot({ theme, direction, text, page, children }: StoryRootProps) {
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined
  return (
    <div
      className="story-root"
      data-theme={chosen}
      data-text={text}
      data-page={page || undefined}
      dir={direction}
    >
      {children}
    </div>
  )
}
