import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  sandboxAppKey,
  sandboxFailures,
  type Sandbox,
  type SandboxAction,
  type SandboxFailure,
} from '@embedded-signup/sandbox'
import type { FeedState } from '../feed/feed'
import { pageActions } from './choices'

export interface PlaygroundApiParts {
  state: () => FeedState
  /** Without it there is nothing to switch. */
  sandbox: Sandbox | undefined
  listen: (request: IncomingMessage, response: ServerResponse) => void
  /** Forgets codes, messages, failures, traffic and waits. */
  reset: () => void
}

/**
 * `GET /playground/state` · `GET /playground/events` (server-sent events) · `POST /playground/failures`
 * `{ failure, times?, action? }` · `POST /playground/heal` `{ id? }` · `POST /playground/approve-names` ·
 * `POST /playground/reset`. For the pages of this server alone: the codes in it are a sandbox's, but other sites have no
 * business here.
 */
export function createPlaygroundApi(parts: PlaygroundApiParts) {
  const takeBack = new Map<string, () => void>()

  const fail = ({ failure, times, action }: Body) => {
    const { sandbox } = parts
    if (!sandbox) return { status: 404, json: { error: 'The real NXCloud has no failures to switch on.' } }
    if (!isFailure(failure)) return { status: 422, json: { error: 'The sandbox knows no such failure.' } }
    if (action !== undefined && !isPageAction(action))
      return { status: 422, json: { error: `This page uses ${pageActions.join(', ')}.` } }
    const back = sandbox.fail(failure, {
      ...(typeof times === 'number' && times >= 1 && { times: Math.floor(times) }),
      ...(action && { action }),
    })
    const id = sandbox.failures.active().at(-1)?.id
    if (id) takeBack.set(id, back)
    return { status: 200, json: { id } }
  }
  const heal = ({ id }: Body) => {
    if (typeof id === 'string') takeBack.get(id)?.()
    else parts.sandbox?.heal()
    return { status: 200, json: {} }
  }
  const approveNames = () => {
    const { phones } = parts.sandbox ?? {}
    for (const phone of phones?.list(sandboxAppKey) ?? []) {
      if (phone.name_status === 'PENDING_REVIEW')
        phones?.update(phone.display_phone_number, {
          name_status: 'APPROVED',
          register_status: 5,
          status: 'CONNECTED',
        })
    }
    return { status: 200, json: {} }
  }
  const reset = () => {
    parts.reset()
    return { status: 200, json: {} }
  }
  const actions: Record<string, (body: Body) => { status: number; json: object }> = {
    '/playground/failures': fail,
    '/playground/heal': heal,
    '/playground/approve-names': approveNames,
    '/playground/reset': reset,
  }

  return (path: string, request: IncomingMessage, response: ServerResponse) => {
    if (!isOwnPage(request))
      return answer(response, 403, { error: 'Only this playground’s own pages may ask.' })
    if (request.method === 'GET' && path === '/playground/events') return parts.listen(request, response)
    if (request.method === 'GET' && path === '/playground/state') return answer(response, 200, parts.state())
    const action = actions[path]
    if (!action) return answer(response, 404, { error: 'There is nothing here.' })
    if (request.method !== 'POST') return answer(response, 405, { error: 'Ask with POST.' })
    readBody(request).then(
      (body) => {
        const { status, json } = action(body)
        answer(response, status, json)
      },
      () => answer(response, 400, { error: 'The body is no JSON object.' }),
    )
  }
}

interface Body {
  failure?: unknown
  times?: unknown
  action?: unknown
  id?: unknown
}

const isFailure = (name: unknown): name is SandboxFailure =>
  typeof name === 'string' && Object.hasOwn(sandboxFailures, name)

const isPageAction = (name: unknown): name is SandboxAction =>
  (pageActions as readonly unknown[]).includes(name)

/** Neither a page of another site nor one that gave this machine a name of its own (DNS rebinding). */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  const local = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)
  return local && (origin === undefined || origin === `http://${host}`)
}

function answer(response: ServerResponse, status: number, json: object): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(json))
}

async function readBody(request: IncomingMessage): Promise<Body> {
  let text = ''
  for await (const chunk of request) {
    text += String(chunk)
    if (text.length > 10_000) throw new Error('The body is too large.')
  }
  const body: unknown = JSON.parse(text || '{}')
  if (body === null || typeof body !== 'object') throw new Error('The body is no object.')
  return body
}
