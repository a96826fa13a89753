import type { Answer } from '@embedded-signup/contract'
import { createSandbox, sandboxAccount } from '@embedded-signup/sandbox'
import { createSignupHandler } from '../handler/create-handler'
import type { SignupHandlerOptions } from '../handler/options'
import { collectLog } from './collect-log'

export interface TestAnswer {
  status: number
  headers: Headers
  body: Answer<Record<string, unknown>>
}

type TestOptions = Omit<SignupHandlerOptions, 'nxcloud'> & {
  nxcloud?: Partial<SignupHandlerOptions['nxcloud']>
}

/** The handler in front of a sandbox, and a page's way of asking it. */
export function createTestSignup({ nxcloud, ...options }: TestOptions = {}) {
  const sandbox = createSandbox()
  const log = collectLog()
  const handler = createSignupHandler({
    nxcloud: { ...sandboxAccount, fetch: sandbox.fetch, timeoutMs: 250, ...nxcloud },
    log,
    ...options,
  })
  const ask = async (action: string, init: RequestInit = {}): Promise<TestAnswer> => {
    const response = await handler(new Request(`https://signup.example/api/signup/${action}`, init))
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  const post = (action: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    sandbox,
    log,
    handler,
    ask,
    post,
    getCode: (phone: string, method = 'sms') => post('getCode', { phone_number: phone, method }),
    checkCode: (phone: string, code: string) => post('checkCode', { phone_number: phone, code }),
  }
}
