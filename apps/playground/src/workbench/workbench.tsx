import { useState } from 'react'
import { useFeed } from '../feed/use-feed'
import { SandboxControls } from './sandbox-controls'
import { Traffic } from './traffic'
import { UpstreamBanner } from './upstream-banner'
import './traffic.css'
import './workbench.css'

interface WorkbenchProps {
  onTryPhone: (phone: string) => void
  onForget: () => void
}

const wide = () => window.matchMedia('(min-width: 820px)').matches

/** For whoever builds with the kit: what goes over the wires, and what can be made to fail. */
export function Workbench({ onTryPhone, onForget }: WorkbenchProps) {
  const feed = useFeed()
  const [startsOpen] = useState(wide)
  return (
    <section aria-label="Behind the page">
      <details className="workbench" open={startsOpen}>
        <summary>
          <h2>Behind the page</h2>
          <UpstreamBanner feed={feed} />
        </summary>
        {feed.step === 'live' && (
          <div className="workbench-columns">
            <SandboxControls state={feed.state} onTryPhone={onTryPhone} onForget={onForget} />
            <Traffic exchanges={feed.state.exchanges} upstream={feed.state.upstream} />
          </div>
        )}
        {feed.step === 'unreachable' && (
          <p className="empty">
            These pages are not served by the playground, or it was stopped. Start it with{' '}
            <code>npm start</code>.
          </p>
        )}
      </details>
    </section>
  )
}
