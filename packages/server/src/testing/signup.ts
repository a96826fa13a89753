import type { Answer } from '@embedded-signup/contract'
import { createSandbox, sandboxAccount, type Sandbox } from '@embedded-signup/sandbox'
import type { HandlerContext } from '../handler/call'
import { createSignupHandler } from '../handler/create-handler'
import type { SignupHandlerOptions } from '../handler/options'
import { collectLog } from './collect-log'

export interface TestAnswer {
  status: number
  headers: Headers
  body: Answer<Record<string, unknown>>
}

/** The user whom the header `x-user` names, and without it `user-1`: nobody is turned away. */
export const signedIn = (request: Request) => ({ subject: request.headers.get('x-user') ?? 'user-1' })

export const testSecret = 'a secret of the tests and 32 bytes at least'

type TestOptions = Omit<SignupHandlerOptions, 'nxcloud'> & {
  nxcloud?: Partial<SignupHandlerOptions['nxcloud']>
  sandbox?: Sandbox
}

/** The handler in front of a sandbox, and a page's way of asking it. */
export function createTestSignup({ nxcloud, sandbox = createSandbox(), ...options }: TestOptions = {}) {
  const log = collectLog()
  const handler = createSignupHandler({
    nxcloud: { ...sandboxAccount, fetch: sandbox.fetch, ...nxcloud },
    log,
    secret: testSecret,
    ...options,
  })
  const ask = async (
    action: string,
    init: RequestInit = {},
    context: HandlerContext = { ip: '192.0.2.1' },
  ): Promise<TestAnswer> => {
    const request = new Request(`https://signup.example/api/signup/${action}`, init)
    const response = await handler(request, context)
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  const post = (
    action: string,
    body: unknown,
    headers: Record<string, string> = {},
    context?: HandlerContext,
  ) =>
    ask(
      action,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      },
      context,
    )
  /** A page keeps its ticket; so does this one, by number. */
  const tickets = new Map<string, unknown>()
  const withTicket = async (phone: string, answer: Promise<TestAnswer>) => {
    const { body } = await answer
    if (body?.data?.['ticket']) tickets.set(phone, body.data['ticket'])
    return answer
  }
  const ticketOf = (phone: string) => tickets.get(phone)
  return {
    sandbox,
    log,
    handler,
    ask,
    post,
    ticketOf,
    getCode: (
      phone: string,
      method = 'sms',
      headers: Record<string, string> = {},
      context?: HandlerContext,
    ) => withTicket(phone, post('getCode', { phone_number: phone, method }, headers, context)),
    checkCode: (phone: string, code: string, ticket = ticketOf(phone)) =>
      withTicket(phone, post('checkCode', { phone_number: phone, code, ticket })),
    createClient: (phone: string, ticket = ticketOf(phone)) =>
      post('createClient', { phone_number: phone, ticket }),
    status: (phone: string, ticket = ticketOf(phone)) => post('status', { phone_number: phone, ticket }),
  }
}
