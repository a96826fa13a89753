import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpReply, SandboxReply } from '../wire/reply'

async function writeHttp(response: ServerResponse, { fate, status, headers, body }: HttpReply) {
  if (typeof body !== 'string') {
    response.writeHead(status, headers)
    return pipeline(Readable.from(body), response)
  }
  if (fate === 'answered') {
    const bytes = Buffer.from(body)
    response.writeHead(status, { ...headers, 'content-length': bytes.length }).end(bytes)
    return undefined
  }
  response.writeHead(status, headers)
  await new Promise((resolve) => response.write(body, resolve))
  response.socket?.destroy()
  return undefined
}

/** Carries a reply out on the real socket: answers, cuts it, resets it, or leaves it open without a word. */
export async function writeReply(response: ServerResponse, reply: SandboxReply) {
  const left = new AbortController()
  response.once('close', () => left.abort())
  try {
    if (reply.delayMs > 0) await sleep(reply.delayMs, undefined, { signal: left.signal })
    if (reply.fate === 'hang') return void response.once('close', () => reply.ended(false))
    if (reply.fate === 'refused') response.socket?.resetAndDestroy()
    if (reply.fate === 'cut') response.socket?.destroy()
    if ('status' in reply) await writeHttp(response, reply)
    return reply.ended('status' in reply)
  } catch {
    // The caller went away while the reply was on its way: there is no one left to tell.
    return reply.ended(false)
  }
}
