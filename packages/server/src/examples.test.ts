import { createServer, type Server } from 'node:http'
import { sandboxAccount } from '@embedded-signup/sandbox'
import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { toNodeListener } from './adapters/to-node-listener'
import type { SignupHandler } from './handler/create-handler'

let nxcloud: SandboxServer
const servers: Server[] = []

beforeAll(async () => {
  nxcloud = await startSandboxServer()
  vi.stubEnv('NXCLOUD_ACCESS_KEY', sandboxAccount.accessKey)
  vi.stubEnv('NXCLOUD_ACCESS_SECRET', sandboxAccount.accessSecret)
  vi.stubEnv('NXCLOUD_BASE_URL', nxcloud.url)
  vi.stubEnv('SIGNUP_SECRET', 'a secret of the tests and 32 bytes at least')
  vi.stubEnv('PORT', '0')
})
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    }),
  )
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await nxcloud.close()
})

/** The example as it stands in the folder that readers see. */
const load = <Example>(file: string): Promise<Example> =>
  import(/* @vite-ignore */ new URL(`../examples/${file}`, import.meta.url).href) as Promise<Example>

async function addressOf(server: Server): Promise<string> {
  servers.push(server)
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** How each example is asked, as its framework would be. */
const examples: [name: string, phone: string, start: () => Promise<Ask>][] = [
  ...['node-http', 'express', 'fastify'].map((name, at): [string, string, () => Promise<Ask>] => [
    name,
    `628123456780${at}`,
    async () => {
      const url = await addressOf((await load<{ server: Server }>(`${name}.ts`)).server)
      return (path, init) => fetch(url + path, init)
    },
  ]),
  [
    'hono',
    '6281234567803',
    async () => {
      const { default: app } = await load<{ default: { fetch: (request: Request) => Promise<Response> } }>(
        'hono.ts',
      )
      const url = await addressOf(
        createServer(toNodeListener((request) => Promise.resolve(app.fetch(request)))).listen(0, '127.0.0.1'),
      )
      return (path, init) => fetch(url + path, init)
    },
  ],
  [
    'next-route',
    '6281234567804',
    async () => {
      const route = await load<Record<string, RouteHandler>>('next-route.ts')
      return (path, init) => {
        const request = new Request(`https://shop.example${path}`, init)
        const params = Promise.resolve({ action: path.split('/').at(-1) ?? '' })
        return route[request.method]!(request, { params })
      }
    },
  ],
]

/** As Next calls it, and checks its type. */
type RouteHandler = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>

const post = (body: string, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: {
    'content-type': type,
    'x-user': 'ada',
    'x-real-ip': '192.0.2.7',
    'cf-connecting-ip': '192.0.2.7',
  },
  body,
})

describe.each(examples)('the example %s', (_name, phone_number, start) => {
  it('takes a number from its code to its proof, and refuses in the contract’s shape', async () => {
    const ask = await start()
    const policy = await ask('/api/signup/policy')
    expect(await policy.json()).toMatchObject({ code: 0, data: { code_length: 6 } })

    const sent = await ask('/api/signup/getCode', post(JSON.stringify({ phone_number, method: 'sms' })))
    expect(sent.status).toBe(200)
    const { data } = (await sent.json()) as { data: { ticket: string } }

    const { code } = await nxcloud.sandbox.inbox.waitFor(phone_number)
    const checked = await ask(
      '/api/signup/checkCode',
      post(JSON.stringify({ phone_number, code, ticket: data.ticket })),
    )
    expect(checked.status).toBe(200)
    expect(await checked.json()).toMatchObject({ code: 0, data: { proof: expect.any(String) } })

    const again = await ask('/api/signup/getCode', post(JSON.stringify({ phone_number, method: 'voice' })))
    expect(again.status).toBe(429)
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(0)

    const unknown = await ask('/api/signup/nothing', post('{}'))
    expect(unknown.status).toBe(404)
    expect(await unknown.json()).toMatchObject({ code: -1, error: { type: 'not_found' } })

    const form = await ask('/api/signup/getCode', post('phone_number=1', 'text/plain'))
    expect(form.status).toBe(415)
    expect(await form.json()).toMatchObject({ code: -1, error: { type: 'unsupported_media_type' } })
  })
})

it('gives Next a handler of the type it checks for', () => {
  const handler: SignupHandler = () => Promise.resolve(new Response())
  const route: RouteHandler = handler
  expect(route).toBe(handler)
})
