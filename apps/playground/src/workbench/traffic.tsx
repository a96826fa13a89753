import type { Exchange, UpstreamInfo } from '../../feed/feed'
import { TrafficRow } from './traffic-row'

interface TrafficProps {
  exchanges: readonly Exchange[]
  upstream: UpstreamInfo
}

/** The page's requests, the newest first and open, each with what the backend asked NXCloud for its sake. */
export function Traffic({ exchanges, upstream }: TrafficProps) {
  const asked = exchanges.filter(({ hop, action }) => hop === 'page' && action !== 'policy').toReversed()
  return (
    <section className="traffic" aria-labelledby="traffic-title">
      <h3 id="traffic-title">Requests and answers</h3>
      {asked.length === 0 && (
        <p className="empty">
          Nothing yet. Press “Send code” and watch the request go to the backend and on to NXCloud.
        </p>
      )}
      <ol>
        {asked.map((exchange, index) => (
          <TrafficRow
            key={exchange.id}
            exchange={exchange}
            upstreamCalls={exchanges.filter(({ parent }) => parent === exchange.id)}
            upstreamName={upstream.kind === 'sandbox' ? 'NXCloud (sandbox)' : 'NXCloud'}
            latest={index === 0}
          />
        ))}
      </ol>
    </section>
  )
}
