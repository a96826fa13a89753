import { connectionFailure } from './connection-failure'
import type { UpstreamOutcome } from './outcome'
import { readAnswer } from './read-answer'

export interface ExchangeLimits {
  /** Milliseconds from the first byte sent to the last byte received. */
  timeoutMs: number
  maxAnswerBytes: number
}

export interface Exchange {
  outcome: UpstreamOutcome
  /** The upstream's clock, epoch milliseconds, out of its `Date` header. */
  upstreamAt: number | undefined
}

/** One request, one outcome. Never rejects, and ends by the time-out even where `fetch` ignores its signal. */
export async function exchange(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
  { timeoutMs, maxAnswerBytes }: ExchangeLimits,
): Promise<Exchange> {
  const controller = new AbortController()
  let stop = () => {}
  const deadline = new Promise<Exchange>((resolve) => {
    const timer = setTimeout(() => {
      resolve({ outcome: { kind: 'timed_out', timeoutMs }, upstreamAt: undefined })
      controller.abort()
    }, timeoutMs)
    stop = () => clearTimeout(timer)
  })
  try {
    return await Promise.race([
      deadline,
      converse(fetch, url, { ...init, signal: controller.signal }, maxAnswerBytes),
    ])
  } finally {
    stop()
  }
}

async function converse(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
  maxAnswerBytes: number,
): Promise<Exchange> {
  let upstreamAt: number | undefined
  try {
    const response = await fetch(url, { ...init, redirect: 'manual' })
    const { status: httpStatus, headers } = response
    const date = Date.parse(headers.get('date') ?? '')
    upstreamAt = Number.isNaN(date) ? undefined : date
    if (response.type === 'opaqueredirect' || (httpStatus >= 300 && httpStatus < 400)) {
      await response.body?.cancel()
      return { outcome: { kind: 'redirected', httpStatus }, upstreamAt }
    }
    const text = await textWithin(response, maxAnswerBytes)
    const outcome: UpstreamOutcome =
      text === undefined
        ? { kind: 'too_large', httpStatus }
        : readAnswer(text, httpStatus, headers.get('retry-after'))
    return { outcome, upstreamAt }
  } catch (error) {
    return { outcome: connectionFailure(error), upstreamAt }
  }
}

async function textWithin(response: Response, maxBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
