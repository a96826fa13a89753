import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

/** Where the watching script is, and where it reports to. */
export const watcherPath = '/complaints'

/** Puts the script before every other one of the page. */
export const withWatcher = (html: string) =>
  html.replace('<head>', `<head><script src="${watcherPath}"></script>`)

/** Gives the script, or takes what it reports. */
export async function answerWatcher(
  request: IncomingMessage,
  response: ServerResponse,
  complaints: string[],
) {
  if (request.method !== 'POST') {
    response
      .writeHead(200, { 'Content-Type': 'text/javascript' })
      .end(`(${watchPage.toString()})('${watcherPath}')`)
    return
  }
  complaints.push(await text(request))
  response.writeHead(204).end()
}

/** Runs in the page. */
function watchPage(path: string) {
  // A frame without an origin may report nowhere.
  if (origin === 'null') return
  const report = (...parts: unknown[]) => {
    // Synchronous: when the page has gone on, the report has arrived.
    const request = new XMLHttpRequest()
    request.open('POST', path, false)
    request.send(
      parts.map((part) => (part instanceof Error ? (part.stack ?? part.message) : String(part))).join(' '),
    )
  }
  addEventListener('error', ({ error, message }) => report('threw', error ?? message))
  addEventListener('unhandledrejection', ({ reason }) => report('rejected', reason))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    report('violated', violatedDirective, blockedURI),
  )
  for (const level of ['error', 'warn'] as const) {
    const print = console[level]
    console[level] = (...parts: unknown[]) => {
      report(level, ...parts)
      print(...parts)
    }
  }
}
