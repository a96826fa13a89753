import type { ReactNode } from 'react'
import './story-root.css'

interface StoryRootProps {
  /** `light` and `dark` are set as `data-theme`; anything else leaves the choice to the system. */
  theme: string
  direction: 'ltr' | 'rtl'
  children: ReactNode
}

/** The page around a story: the theme and the writing direction that the toolbar asks for. */
export function StoryRoot({ theme, direction, children }: StoryRootProps) {
  const chosen = theme === 'light' || theme === 'dark' ? theme : undefined
  return (
    <div className="story-root" data-theme={chosen} dir={direction}>
      {children}
    </div>
  )
}
