import type { ReactNode } from 'react'
import { DrawnPhone } from '../drawn-phone/drawn-phone'
import { SettingsBar } from '../settings/settings-bar'
import { Workbench } from '../workbench/workbench'
import { TopBar } from './top-bar'

export interface PlaygroundFrameProps {
  /** Of the product's page; the playground around it runs left to right. */
  direction: 'ltr' | 'rtl'
  /** Beside the main column on wide screens, above it on narrow ones. */
  aside: ReactNode
  children: ReactNode
  /** A number was chosen from the list of magic numbers. */
  onTryPhone: (phone: string) => void
  /** Waits, codes and traffic are gone. */
  onForget: () => void
}

/** What to try above, the product's page with the customer's phone, and what happens behind it below. */
export const PlaygroundFrame = ({
  direction,
  aside,
  children,
  onTryPhone,
  onForget,
}: PlaygroundFrameProps) => (
  <>
    <SettingsBar />
    <div className="product" dir={direction}>
      <TopBar />
      <div className="stage">
        {aside}
        <main className="main">{children}</main>
        <DrawnPhone />
      </div>
    </div>
    <Workbench onTryPhone={onTryPhone} onForget={onForget} />
  </>
)
