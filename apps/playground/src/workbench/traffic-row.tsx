import type { Exchange } from '../../feed/feed'
import { Json } from './json'
import { StatusTag } from './status-tag'

interface TrafficRowProps {
  exchange: Exchange
  upstreamCalls: readonly Exchange[]
  upstreamName: string
  latest: boolean
}

const timeOf = (instant: number) => new Date(instant).toLocaleTimeString('en-GB')

export const TrafficRow = ({ exchange, upstreamCalls, upstreamName, latest }: TrafficRowProps) => (
  <li>
    <details className="row" open={latest}>
      <summary>
        <time className="row-time digits">{timeOf(exchange.startedAt)}</time>
        <span className="row-action">
          {exchange.method} <b>{exchange.action}</b>
        </span>
        <StatusTag exchange={exchange} />
        <span className="row-ms digits">{exchange.answer ? `${exchange.answer.ms} ms` : ''}</span>
      </summary>
      <div className="hops">
        <Hop title="Page → backend" exchange={exchange} />
        {upstreamCalls.map((call) => (
          <Hop key={call.id} title={`Backend → ${upstreamName}`} exchange={call} />
        ))}
        {upstreamCalls.length === 0 && exchange.answer && (
          <p className="hop hop-none">NXCloud was not asked: the backend answered by itself.</p>
        )}
      </div>
      {exchange.notes.map((note) => (
        <p key={note} className="note">
          <b>Backend’s log</b> {note}
        </p>
      ))}
    </details>
  </li>
)

const Hop = ({ title, exchange }: { title: string; exchange: Exchange }) => (
  <section className="hop">
    <h4>
      <span>{title}</span>
      <StatusTag exchange={exchange} />
      <span className="row-ms digits">{exchange.answer ? `${exchange.answer.ms} ms` : ''}</span>
    </h4>
    <Json label="Request" value={exchange.request} />
    {exchange.answer?.failure && <p className="hop-failure">{exchange.answer.failure}</p>}
    {exchange.answer && !exchange.answer.failure && <Json label="Answer" value={exchange.answer.body} />}
  </section>
)
