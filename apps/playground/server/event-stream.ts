import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FeedEvent } from '../feed/feed'

/** Keeps the pages that listen, and tells them all. */
export function createEventStream() {
  const listening = new Set<ServerResponse>()
  const line = (event: FeedEvent) => `data: ${JSON.stringify(event)}\n\n`

  return {
    tell(event: FeedEvent) {
      for (const response of listening) response.write(line(event))
    },
    join(request: IncomingMessage, response: ServerResponse, first: FeedEvent) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      response.write(`retry: 1000\n${line(first)}`)
      listening.add(response)
      request.once('close', () => listening.delete(response))
    },
  }
}
