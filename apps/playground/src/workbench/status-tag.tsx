import type { Exchange, ExchangeAnswer } from '../../feed/feed'

/** Good only if the JSON says so too: NXCloud's refusals come with HTTP 200. */
function toneOf({ status, body, failure }: ExchangeAnswer): 'good' | 'warn' | 'bad' {
  if (failure || status === undefined || status >= 500) return 'bad'
  const code = body !== null && typeof body === 'object' && 'code' in body ? body.code : undefined
  return status < 300 && code === 0 ? 'good' : 'warn'
}

export function StatusTag({ exchange: { answer } }: { exchange: Exchange }) {
  if (!answer) {
    return (
      <span className="tag" data-tone="wait">
        waiting
      </span>
    )
  }
  return (
    <span className="tag digits" data-tone={toneOf(answer)}>
      {answer.status ?? 'cut'}
    </span>
  )
}
