import { createSandbox, sandboxAccount, sandboxAppKey, type Sandbox } from '@embedded-signup/sandbox'
import { createSignupHandler, type SignupHandler, type SignupHandlerOptions } from '@embedded-signup/server'

/** The backends of the pages, each with a sandbox of its own. */
export interface Backends {
  answer: SignupHandler
  signup: Sandbox
  second: Sandbox
  handOff: Sandbox
  impatient: Sandbox
  /** The links to where a colleague enters a code, oldest first. */
  links: readonly string[]
}

const quiet = { info() {}, warn() {}, error() {} }

/**
 * `/api/second` allows less: calls alone, to two countries. `/api/hand-off` lets a colleague enter the code, and
 * `/api/impatient` sends another one after 45 seconds instead of a minute.
 * @param siteUrl where the pages are
 */
export function createBackends(siteUrl: string): Backends {
  const signup = createBackend('/api/signup')
  const second = createBackend('/api/second', {
    policy: { methods: ['voice'], countries: { allow: ['DE', 'ID'] }, codeLength: 6 },
  })
  const handOff = createBackend('/api/hand-off', {
    authorize: () => ({ subject: 'customer' }),
    handOff: { page: `${siteUrl}/production/enter-code/` },
  })
  const impatient = createBackend('/api/impatient', { policy: { resendSeconds: [45] } })
  const others = [second, handOff, impatient]
  const links: string[] = []
  return {
    signup: signup.sandbox,
    second: second.sandbox,
    handOff: handOff.sandbox,
    impatient: impatient.sandbox,
    links,
    async answer(request, context) {
      const { pathname } = new URL(request.url)
      const other = others.find(({ basePath }) => pathname.startsWith(`${basePath}/`))
      if (pathname === '/api/hand-off/handOff')
        return noteLink(await handOff.handler(request, context), links)
      if (other) return other.handler(request, context)
      if (request.headers.get('origin') !== 'null') return signup.handler(request, context)
      return answerFrame(request, (asked) => signup.handler(asked, context))
    },
  }
}

async function noteLink(response: Response, links: string[]): Promise<Response> {
  const { data } = (await response.clone().json()) as { data?: { url: string } }
  if (data) links.push(data.url)
  return response
}

function createBackend(basePath: string, { policy, ...options }: Partial<SignupHandlerOptions> = {}) {
  const sandbox = createSandbox()
  const handler = createSignupHandler({
    nxcloud: { ...sandboxAccount, baseUrl: 'https://nxcloud.test', fetch: sandbox.fetch },
    basePath,
    policy: { perIpPerHour: null, ...policy },
    appKey: sandboxAppKey,
    now: sandbox.clock.now,
    log: quiet,
    ...options,
  })
  return { basePath, sandbox, handler }
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
