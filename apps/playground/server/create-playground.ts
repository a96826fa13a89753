import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createConsoleLog, createSignupHandler, type Log, type SignupHandler } from '@embedded-signup/server'
import { toNodeListener } from '@embedded-signup/server/node'
import type { FeedState, UpstreamInfo } from '../feed/feed'
import { createSandboxControls } from '@embedded-signup/sandbox/node'
import { createUpstream } from './create-upstream'
import { sandboxChoices } from './choices'
import { createEventStream } from './event-stream'
import { createExchangeLog, type ExchangeLog } from './exchange-log'
import { maskPeople, showAll } from './mask-traffic'
import { createPlaygroundApi } from './playground-api'
import type { UpstreamSettings } from './upstream'
import { watchFetch, watchHandler } from './watch-traffic'

/** Who is signed in: the playground has one visitor. */
const visitor = 'visitor'

export interface PlaygroundBackend {
  upstream: UpstreamInfo
  /** Answers what is the backend's to answer; false leaves the request to the pages. */
  serve: (request: IncomingMessage, response: ServerResponse) => boolean
}

/**
 * The integrator's backend as it would be, and beside it what only a playground has: a feed of all that goes on, and
 * switches for the sandbox's failures.
 *
 * @param port where the pages are, on this machine: a hand-off link leads there.
 * @throws TypeError for settings that cannot work; it says which, and holds no secret.
 */
export function createPlayground(settings: UpstreamSettings, port: number): PlaygroundBackend {
  const { info, nxcloud, appKey, policy, sandbox } = createUpstream(settings)
  const stream = createEventStream()
  const exchanges = createExchangeLog(sandbox ? showAll : maskPeople, (exchange) =>
    stream.tell({ type: 'exchange', exchange }),
  )
  const watched = { ...nxcloud, fetch: watchFetch(nxcloud.fetch, exchanges) }
  // Attempts last as long as this process: a restart of the playground begins anew.
  const secret = randomBytes(32).toString('base64url')
  const createHandler = (): SignupHandler =>
    watchHandler(
      createSignupHandler({
        nxcloud: watched,
        appKey,
        policy,
        secret,
        authorize: () => ({ subject: visitor }),
        handOff: { page: `http://localhost:${port}/enter-code` },
        log: noting(exchanges),
        now: sandbox?.clock.now,
      }),
      exchanges,
    )

  let handler = createHandler()
  const signup = toNodeListener((request, context) => handler(request, context))

  const state = (): FeedState => ({
    upstream: info,
    exchanges: exchanges.all(),
    messages: sandbox?.inbox.messages() ?? [],
    failures: sandbox?.failures.active() ?? [],
    choices: sandbox ? sandboxChoices : { failures: [], magicNumbers: [] },
  })
  sandbox?.inbox.subscribe((message) => stream.tell({ type: 'message', message }))
  sandbox?.failures.subscribe((failures) => stream.tell({ type: 'failures', failures }))

  const controls = sandbox && createSandboxControls(sandbox)
  const api = createPlaygroundApi({
    state,
    sandbox,
    listen: (request, response) => stream.join(request, response, { type: 'state', state: state() }),
    reset() {
      sandbox?.reset()
      exchanges.clear()
      handler = createHandler()
      stream.tell({ type: 'state', state: state() })
    },
  })

  return {
    upstream: info,
    serve(request, response) {
      const path = new URL(request.url ?? '/', 'http://playground').pathname
      if (path.startsWith('/api/signup/')) signup(request, response)
      else if (path.startsWith('/playground/')) api(path, request, response)
      else return controls?.(request, response) ?? false
      return true
    },
  }
}

/** What the handler logs for the integrator goes to the terminal and stands beside the request it is about. */
function noting(exchanges: ExchangeLog): Log {
  const terminal = createConsoleLog('error')
  const note = (_: unknown, message: string) => exchanges.note(message)
  return {
    info: () => {},
    warn: note,
    error(fields, message) {
      note(fields, message)
      terminal.error(fields, message)
    },
  }
}
