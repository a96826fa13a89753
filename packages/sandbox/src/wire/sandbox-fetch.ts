import { maintenancePage } from './gateway-replies'
import type { HttpReply, SandboxReply } from './reply'
import type { WireRequest } from './wire-request'

/** The error a `fetch` rejects with when the network fails, its cause's `code` as Node names it. */
function networkError(code: 'ECONNREFUSED' | 'UND_ERR_SOCKET', reason: string) {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(reason), { code }) })
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    const timer = Number.isFinite(ms) ? setTimeout(done, ms) : undefined
    function done() {
      signal.removeEventListener('abort', abort)
      resolve()
    }
    signal.addEventListener('abort', abort, { once: true })
  })

function bodyStream(body: Iterable<Uint8Array>, whole: boolean) {
  const chunks = body[Symbol.iterator]()
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = chunks.next()
        if (!done) return controller.enqueue(value)
        if (whole) return controller.close()
        controller.error(
          new TypeError('terminated', { cause: networkError('UND_ERR_SOCKET', 'other side closed') }),
        )
      },
    },
    { highWaterMark: 0 },
  )
}

function toResponse({ fate, status, headers, body }: HttpReply) {
  const whole = fate === 'answered'
  if (typeof body === 'string' && whole) return new Response(body, { status, headers })
  const chunks = typeof body === 'string' ? [new TextEncoder().encode(body)] : body
  return new Response(bodyStream(chunks, whole), { status, headers })
}

function follow(reply: HttpReply, redirect: RequestRedirect) {
  if (reply.status !== 302 || redirect === 'manual') return toResponse(reply)
  if (redirect === 'error') throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') })
  return toResponse(maintenancePage())
}

async function arrival(reply: SandboxReply, signal: AbortSignal): Promise<HttpReply> {
  if (reply.fate === 'hang') await pause(Infinity, signal)
  if (reply.delayMs > 0) await pause(reply.delayMs, signal)
  if (reply.fate === 'refused') throw networkError('ECONNREFUSED', 'connect ECONNREFUSED')
  if ('status' in reply) return reply
  throw networkError('UND_ERR_SOCKET', 'other side closed')
}

/** A `fetch` that ends in the sandbox instead of the network. What was received is done even if the caller gives up. */
export function createSandboxFetch(receive: (request: WireRequest) => SandboxReply): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    const body = new Uint8Array(await request.arrayBuffer())
    signal.throwIfAborted()

    const reply = receive({
      method: request.method,
      path: new URL(request.url).pathname,
      header: (name) => request.headers.get(name),
      body,
    })
    try {
      const answer = await arrival(reply, signal)
      reply.ended(true)
      return follow(answer, request.redirect)
    } catch (reason) {
      reply.ended(false)
      throw reason
    }
  }
}
