import type { ReactNode } from 'react'
import { DrawnPhone } from '../drawn-phone/drawn-phone'
import { Workbench } from '../workbench/workbench'
import { TopBar, type PageName } from './top-bar'

export interface PlaygroundFrameProps {
  page: PageName
  /** Beside the main column on wide screens, above it on narrow ones. */
  aside?: ReactNode
  children: ReactNode
  /** A number was chosen from the list of magic numbers. */
  onTryPhone: (phone: string) => void
  /** Waits, codes and traffic are gone. */
  onForget: () => void
}

/** What both pages share: the product around the step, the customer's phone beside it, the traffic below. */
export const PlaygroundFrame = ({ page, aside, children, onTryPhone, onForget }: PlaygroundFrameProps) => (
  <>
    <TopBar page={page} />
    <div className="stage">
      {aside}
      <main className="main">{children}</main>
      <DrawnPhone />
    </div>
    <Workbench onTryPhone={onTryPhone} onForget={onForget} />
  </>
)
