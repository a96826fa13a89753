import { SignupError } from '@embedded-signup/contract'
import { identify } from '../caller/authorize'
import { redact } from '../log/redact'
import { gateOf } from '../operations/gate'
import { createTrace, type Trace } from '../operations/trace'
import { answerWith } from './answer'
import type { ActionResult, HandlerContext } from './call'
import { readHost } from './host'
import type { SignupHandlerOptions } from './options'
import { answerPreflight, isPreflight } from './preflight'
import { readJsonBody } from './read-body'
import { findRoute } from './routes'
import { readHandlerOptions, type HandlerSettings } from './settings'

/** Never rejects: every failure is an answer in the contract's shape. */
export type SignupHandler = (request: Request, context?: HandlerContext) => Promise<Response>

/**
 * The backend half of the kit: `POST {basePath}/getCode`, `checkCode`, `createClient`, `status`, and `GET
 * {basePath}/policy`; with `login` also `login`, with `handOff` also `handOff`, `handOffResult`, `handedAttempt` and
 * `handedCheckCode`.
 * Fetch in, fetch out; see `toNodeListener` for Node's http, Express and Fastify.
 *
 * @throws TypeError at once for options that cannot work; it says which and what to do.
 *
 * @example
 * export const POST = createSignupHandler({ nxcloud: { accessKey, accessSecret } })
 */
export function createSignupHandler(options: SignupHandlerOptions): SignupHandler {
  const settings = readHandlerOptions(options)
  return (request, context = {}) => {
    const answer = handle(request, context, settings)
    // A caller who leaves must not end what NXCloud was already asked for.
    context.waitUntil?.(answer)
    return answer
  }
}

async function handle(
  request: Request,
  context: HandlerContext,
  settings: HandlerSettings,
): Promise<Response> {
  const startedAt = performance.now()
  const trace = createTrace(request.headers.get('x-request-id'), settings.now, settings.announce)
  const headers: Record<string, string> = {
    ...settings.origins.headersFor(request),
    'x-request-id': trace.requestId,
  }
  const finish = (response: Response, error?: SignupError) => {
    if (error) {
      const { code, retryAfter, detail } = error
      trace.tell({
        type: 'requestRefused',
        by: gateOf(code, trace.askedUpstream()),
        code,
        retryAfter,
        detail,
      })
    }
    const ms = Math.round(performance.now() - startedAt)
    trace.tell({
      type: 'requestAnswered',
      status: response.status,
      code: error?.code,
      detail: error?.detail,
      ms,
    })
    return response
  }

  trace.tell({ type: 'requestReceived', httpMethod: methodOf(request) })
  try {
    refuseUnreadable(request, context, trace)
    if (isPreflight(request)) return finish(answerPreflight(request, settings.origins))
    const found = findRoute(new URL(request.url).pathname, settings)
    if (!found) throw new SignupError('not_found')
    const { action, route } = found
    trace.note({ action })
    if (request.method !== route.method) {
      headers['allow'] = route.method
      throw new SignupError('method_not_allowed')
    }
    settings.origins.check(request)
    if (route.method === 'GET') return finish(answerWith(route.run(settings), headers))
    const body = await readJsonBody(request, settings.bodyLimitBytes)
    const ip = settings.clientAddress(request, context)
    settings.adviseOnAddress(request, ip, context)
    const result: ActionResult = await route.run(body, {
      settings,
      request,
      ip,
      subject: route.by === 'link' ? '' : await identify(settings.authorize, request, context),
      signal: request.signal,
      note: trace.note,
      tell: trace.tell,
    })
    return finish(answerWith(result, headers), result.error)
  } catch (cause) {
    const error = cause instanceof SignupError ? cause : unexpected(cause, trace, settings)
    return finish(answerWith({ data: null, error }, headers), error)
  }
}

/** A method can be any word that the caller likes: events hold those that HTTP has. */
const methodOf = ({ method }: Request) =>
  /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method) ? method : 'other'

/**
 * What an adapter could not read. A `Host` that is none is refused here too, for adapters that are not ours and make a
 * URL of it.
 *
 * @throws SignupError `bad_request` or `not_found`.
 */
function refuseUnreadable(request: Request, { refuse }: HandlerContext, { tell }: Trace): void {
  const host = request.headers.get('host')
  const refusal =
    refuse ??
    (host !== null && !readHost(host)
      ? { code: 'bad_request' as const, detail: 'The Host header is no host.' }
      : undefined)
  if (!refusal) return
  tell({ type: 'requestUnreadable', ...refusal })
  throw new SignupError(refusal.code, { detail: refusal.detail })
}

/** Fails closed: with its limits out of reach the handler sends nothing. */
function unexpected(cause: unknown, trace: Trace, { secrets }: HandlerSettings): SignupError {
  const text =
    cause instanceof Error ? `${cause.name}: ${cause.message}` : 'something that is no Error was thrown'
  trace.tell({ type: 'handlerFailed', cause: redact(text, secrets) })
  return new SignupError('unavailable', { cause })
}
