import { SignupError } from '@embedded-signup/contract'
import type { LogFields } from '../log/log'
import { redact } from '../log/redact'
import { answerWith } from './answer'
import type { ActionResult, HandlerContext } from './call'
import { readHandlerOptions, type HandlerSettings, type SignupHandlerOptions } from './options'
import { answerPreflight, isPreflight } from './preflight'
import { readJsonBody } from './read-body'
import { findRoute } from './routes'

/** Never rejects: every failure is an answer in the contract's shape. */
export type SignupHandler = (request: Request, context?: HandlerContext) => Promise<Response>

/**
 * The backend half of the kit: `POST {basePath}/getCode`, `POST {basePath}/checkCode`, `GET {basePath}/policy`.
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
    const answer = handle(request, settings)
    // A caller who leaves must not end what NXCloud was already asked for.
    context.waitUntil?.(answer)
    return answer
  }
}

async function handle(request: Request, settings: HandlerSettings): Promise<Response> {
  const startedAt = settings.now()
  const requestId = globalThis.crypto.randomUUID()
  const noted: LogFields = {}
  const headers: Record<string, string> = {
    ...settings.origins.headersFor(request),
    'x-request-id': requestId,
  }
  const finish = (response: Response, error?: SignupError) => {
    settings.log.info(
      {
        event: 'answered',
        request_id: requestId,
        ...noted,
        status: response.status,
        ...(error ? { error: error.code, detail: error.detail } : {}),
        ms: Math.round(settings.now() - startedAt),
      },
      `${noted['action'] ?? 'unknown'} ${error?.code ?? 'ok'}`,
    )
    return response
  }

  try {
    if (isPreflight(request)) return finish(answerPreflight(request, settings.origins))
    const found = findRoute(new URL(request.url).pathname, settings.basePath)
    if (!found) throw new SignupError('not_found')
    const { action, route } = found
    noted['action'] = action
    if (request.method !== route.method) {
      headers['allow'] = route.method
      throw new SignupError('method_not_allowed')
    }
    settings.origins.check(request)
    const note = (fields: LogFields) => void Object.assign(noted, fields)
    const call = { settings, requestId, signal: request.signal, note }
    const result: ActionResult =
      route.method === 'GET'
        ? await route.run(call)
        : await route.run(await readJsonBody(request, settings.bodyLimitBytes), call)
    return finish(answerWith(result, headers), result.error)
  } catch (cause) {
    const error = cause instanceof SignupError ? cause : unexpected(cause, requestId, settings)
    return finish(answerWith({ data: null, error }, headers), error)
  }
}

/** Fails closed: with its limits out of reach the handler sends nothing. */
function unexpected(cause: unknown, requestId: string, { log, secrets }: HandlerSettings): SignupError {
  const text =
    cause instanceof Error ? `${cause.name}: ${cause.message}` : 'something that is no Error was thrown'
  log.error(
    { event: 'handler_failed', request_id: requestId, cause: redact(text, secrets) },
    'The handler failed and answered that the service is unavailable. If the cause is the store, see that it is reachable.',
  )
  return new SignupError('unavailable', { cause })
}
