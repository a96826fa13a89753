import { createServer } from 'node:http'
import type { Answer } from '@embedded-signup/contract'
import { toNodeListener } from '../adapters/to-node-listener'
import type { SignupHandler } from '../handler/create-handler'
import { listenOn } from './node-server'

export interface SocketAnswer {
  status: number
  headers: Headers
  body: Answer<Record<string, unknown>>
}

/** A handler behind a socket on loopback, and a page's way of asking it. */
export async function listen(handler: SignupHandler) {
  const { port, close } = await listenOn(createServer(toNodeListener(handler)))
  return {
    close,
    async post(action: string, body: unknown, headers: Record<string, string> = {}): Promise<SocketAnswer> {
      const response = await fetch(`http://127.0.0.1:${port}/api/signup/${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as SocketAnswer['body'],
      }
    },
  }
}
