import type { SignupHandler } from '@embedded-signup/server'
import type { ExchangeLog } from './exchange-log'

/** Characters of a body that are worth showing: a gateway's page or 32 MiB of anything are cut off here. */
const shown = 4000

const lastSegment = (url: string) => new URL(url).pathname.split('/').at(-1) ?? ''

/** The beginning of a body. The rest is left alone. */
async function beginning(body: ReadableStream<Uint8Array> | null): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (text.length < shown) {
    const { done, value } = await reader.read()
    if (done) return text
    text += decoder.decode(value, { stream: true })
  }
  void reader.cancel().catch(() => {})
  return `${text.slice(0, shown)}…`
}

/** The same handler, with every request and answer told to the log. */
export function watchHandler(handler: SignupHandler, log: ExchangeLog): SignupHandler {
  return async (request, context) => {
    const exchange = log.open({ hop: 'page', method: request.method, action: lastSegment(request.url) })
    // A body that breaks off is the handler's to judge.
    beginning(request.clone().body).then(exchange.request, () => {})
    const response = await log.within(exchange.id, () => handler(request, context))
    exchange.answer({ status: response.status }, await response.clone().text())
    return response
  }
}

/** The same `fetch`, with every request and answer told to the log; headers, and so the signature, are left out. */
export function watchFetch(fetch: typeof globalThis.fetch, log: ExchangeLog): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const exchange = log.open({ hop: 'upstream', method: request.method, action: lastSegment(request.url) })
    beginning(request.clone().body).then(exchange.request, () => {})
    try {
      const response = await fetch(input, init)
      const { status } = response
      beginning(response.clone().body).then(
        (text) => exchange.answer({ status }, text),
        () => exchange.answer({ status, failure: 'The connection broke within the answer.' }),
      )
      return response
    } catch (cause) {
      exchange.answer({ failure: whyNoAnswer(cause) })
      throw cause
    }
  }
}

function whyNoAnswer(cause: unknown): string {
  if (!(cause instanceof Error)) return 'No answer came.'
  if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return 'No answer came in time.'
  const { code } = (cause.cause ?? {}) as { code?: unknown }
  return code === 'ECONNREFUSED'
    ? 'The connection was refused.'
    : 'The connection broke before an answer came.'
}
