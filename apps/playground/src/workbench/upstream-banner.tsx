import type { Feed } from '../feed/feed-store'

/** Which of the two NXClouds the backend talks to. */
export function UpstreamBanner({ feed }: { feed: Feed }) {
  switch (feed.step) {
    case 'connecting':
      return <span className="upstream">Connecting…</span>
    case 'unreachable':
      return (
        <span className="upstream" data-tone="bad">
          No server
        </span>
      )
    case 'live':
      return feed.state.upstream.kind === 'sandbox' ? (
        <span className="upstream" data-tone="good">
          Sandbox: no real message is sent
        </span>
      ) : (
        <span className="upstream" data-tone="warn">
          {`Real NXCloud at ${feed.state.upstream.url}: messages cost money`}
        </span>
      )
  }
}
