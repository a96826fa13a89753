import { isBuiltin } from 'node:module'
import { runInNewContext } from 'node:vm'
import { createSandbox, sandboxAccount } from '@embedded-signup/sandbox'
import { build, type Rolldown } from 'vite'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as Server from './index'

/** What every fetch runtime has: Workers, Deno, Bun, edge functions. No `process`, `Buffer`, `require`, `global`. */
const webApis = {
  Request,
  Response,
  Headers,
  URL,
  URLSearchParams,
  ReadableStream,
  TextEncoder,
  TextDecoder,
  AbortController,
  AbortSignal,
  DOMException,
  crypto,
  CryptoKey,
  structuredClone,
  atob,
  btoa,
  setTimeout,
  clearTimeout,
  performance,
  // A context has its own of these, and crypto takes only the outer ones.
  Uint8Array,
  ArrayBuffer,
  Error,
  TypeError,
}

const entry = new URL('./index.ts', import.meta.url).pathname

/** The fetch-only entry and all it reaches as one script; names every Node module in the way. */
async function bundle() {
  const nodeModules: string[] = []
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'server' },
    },
    plugins: [
      {
        name: 'no-node',
        enforce: 'pre',
        resolveId(id, importer) {
          if (isBuiltin(id)) nodeModules.push(`${id} in ${importer}`)
        },
      },
    ],
  })) as Rolldown.RolldownOutput[]
  return { script: output[0]!.output[0].code, nodeModules }
}

describe('where there is no Node API', () => {
  let bundled: Awaited<ReturnType<typeof bundle>>
  beforeAll(async () => {
    bundled = await bundle()
  }, 180_000)
  afterEach(() => void vi.useRealTimers())

  it('nothing that the entry reaches asks for a Node module', () => {
    expect(bundled.nodeModules).toEqual([])
  })

  it('a number goes from its code to its proof', async () => {
    // A second that goes by is one off the wait.
    vi.useFakeTimers({ toFake: ['Date'] })
    const server = runInNewContext(`${bundled.script}; server`, { ...webApis, Date }) as typeof Server
    const sandbox = createSandbox()
    const secret = 'a secret of the tests and 32 bytes at least'
    const handler = server.createSignupHandler({
      nxcloud: { ...sandboxAccount, fetch: sandbox.fetch },
      secret,
      log: { info() {}, warn() {}, error() {} },
    })
    const ask = async (action: string, body: unknown) => {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }
      const request = new Request(`https://edge.example/api/signup/${action}`, init)
      const response = await handler(request, { ip: '192.0.2.1' })
      return (await response.json()) as { code: number; data: Record<string, string> }
    }
    const phone_number = '6281234567890'
    const sent = await ask('getCode', { phone_number, method: 'sms' })
    expect(sent).toMatchObject({ code: 0, data: { code_length: 6, resend_after: 60 } })
    const { code } = await sandbox.inbox.waitFor(phone_number)
    const { data } = await ask('checkCode', { phone_number, code, ticket: sent.data['ticket'] })
    const verified = await server.verifyPhoneProof(data['proof']!, secret, { subject: 'anonymous' })
    expect(verified).toMatchObject({ phone: '+6281234567890' })
  })
})
