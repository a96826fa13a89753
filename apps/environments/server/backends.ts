import { createSandbox, sandboxAccount, sandboxAppKey, type Sandbox } from '@embedded-signup/sandbox'
import { createSignupHandler, type SignupHandler, type SignupPolicy } from '@embedded-signup/server'

/** The backends of the pages, each with a sandbox of its own. */
export interface Backends {
  answer: SignupHandler
  signup: Sandbox
  second: Sandbox
}

const quiet = { info() {}, warn() {}, error() {} }

/** `/api/second` allows less: calls alone, to two countries. */
export function createBackends(): Backends {
  const signup = createBackend('/api/signup', { perIpPerHour: null })
  const second = createBackend('/api/second', {
    perIpPerHour: null,
    methods: ['voice'],
    countries: { allow: ['DE', 'ID'] },
    codeLength: 6,
  })
  return {
    signup: signup.sandbox,
    second: second.sandbox,
    async answer(request, context) {
      if (new URL(request.url).pathname.startsWith('/api/second/')) return second.handler(request, context)
      if (request.headers.get('origin') !== 'null') return signup.handler(request, context)
      return answerFrame(request, (asked) => signup.handler(asked, context))
    },
  }
}

function createBackend(basePath: string, policy: SignupPolicy) {
  const sandbox = createSandbox()
  const handler = createSignupHandler({
    nxcloud: { ...sandboxAccount, baseUrl: 'https://nxcloud.test', fetch: sandbox.fetch },
    basePath,
    policy,
    appKey: sandboxAppKey,
    log: quiet,
  })
  return { sandbox, handler }
}

/**
 * A sandboxed frame has the origin `null`, which the handler never lets in: it is anybody's. An integrator who frames
 * their page so must vouch for it themselves, as here.
 */
async function answerFrame(request: Request, answer: (request: Request) => Promise<Response>) {
  const cors = { 'Access-Control-Allow-Origin': 'null', 'Access-Control-Allow-Headers': '*' }
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors })
  const vouched = new Request(request)
  vouched.headers.delete('origin')
  vouched.headers.delete('sec-fetch-site')
  const response = await answer(vouched)
  for (const [name, value] of Object.entries(cors)) response.headers.set(name, value)
  return response
}
