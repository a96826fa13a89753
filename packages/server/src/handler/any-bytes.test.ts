import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOfRefusal } from '../testing/contract-answer'
import { createTestSignup, signedIn } from '../testing/signup'

/** One handler for all of a property's runs, as a server has: what one request leaves behind meets the next. */
const { handler, sandbox, log } = createTestSignup({
  origins: ['https://app.example'],
  trustedProxies: ['private'],
  appKey: 'app',
  handOff: { page: 'https://app.example/enter-code' },
  authorize: signedIn,
})

async function ask(path: string, init: RequestInit): Promise<{ status: number; text: string }> {
  const response = await handler(new Request(new URL(path, 'https://signup.example'), init), {
    ip: '192.0.2.1',
  })
  return { status: response.status, text: await response.text() }
}

const post = (action: string, body: string | Uint8Array<ArrayBuffer>) =>
  ask(`/api/signup/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://app.example' },
    body,
  })

const action = fc.constantFrom(
  'getCode',
  'checkCode',
  'createClient',
  'status',
  'handOff',
  'handOffResult',
  'handedAttempt',
  'handedCheckCode',
)
const bytes = fc.uint8Array({ maxLength: 20_000, size: 'max' })
/** Any text, with lone surrogates, control characters and the names that objects have from birth. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '+', '00', '६२८१२३४५६७८९०', '6281234567890x1'),
)
const value = fc.oneof(text, fc.jsonValue(), fc.nat().map(String))
const known = { number: '6281234567890', code: '000000' }

const wellFormed = (path: string) => new TextDecoder().decode(new TextEncoder().encode(path))

/** 4xx in the contract's shape, or the success of a request that happens to be right. */
const expectAnswer = (got: { status: number; text: string }) => {
  if (got.status !== 200 && got.status !== 204) expect(faultOfRefusal(got)).toBeUndefined()
}

describe('any bytes at all', () => {
  it('as a body are refused with 4xx in the contract’s shape', async () => {
    await fc.assert(
      fc.asyncProperty(action, bytes, async (name, body) => {
        expect(faultOfRefusal(await post(name, new Uint8Array(body)))).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('as any JSON are refused with 4xx', async () => {
    await fc.assert(
      fc.asyncProperty(action, fc.json({ maxDepth: 6 }), async (name, body) => {
        expect(faultOfRefusal(await post(name, body))).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('in one field, where every other is right, are refused with 4xx or taken', async () => {
    const field = fc.constantFrom(
      'phone_number',
      'method',
      'challenge',
      'code',
      'ticket',
      'hand_off',
      '__proto__',
    )
    await fc.assert(
      fc.asyncProperty(action, field, value, async (name, wrong, content) => {
        const body = {
          phone_number: known.number,
          method: 'sms',
          code: known.code,
          ticket: 'a.b.c',
          hand_off: 'a',
        }
        // A literal `__proto__` sets the prototype; parsed JSON makes a field of it.
        const entries = [...Object.entries(body).filter(([key]) => key !== wrong), [wrong, content]]
        const json = `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`).join()}}`
        expectAnswer(await post(name, json))
      }),
      { numRuns: 500 },
    )
  })

  it('in any header are refused with 4xx or ignored', async () => {
    const header = fc.constantFrom(
      'origin',
      'sec-fetch-site',
      'content-type',
      'content-length',
      'idempotency-key',
      'x-request-id',
      'x-forwarded-for',
      'access-control-request-headers',
      'access-control-request-method',
      'cookie',
    )
    // What HTTP lets through: anything of one byte but NUL, CR and LF.
    const headerValue = fc.string({
      unit: fc
        .integer({ min: 1, max: 255 })
        .filter((unit) => unit !== 10 && unit !== 13)
        .map((unit) => String.fromCharCode(unit)),
      maxLength: 300,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('POST', 'OPTIONS'),
        fc.uniqueArray(fc.tuple(header, headerValue), { maxLength: 5, selector: ([name]) => name }),
        async (method, headers) => {
          const body =
            method === 'POST' ? JSON.stringify({ phone_number: known.number, method: 'sms' }) : null
          const base = { 'content-type': 'application/json' }
          const init = { method, headers: { ...base, ...Object.fromEntries(headers) }, body }
          expectAnswer(await ask('/api/signup/getCode', init))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('as a path, by any method, are refused with 4xx', async () => {
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND')
    await fc.assert(
      fc.asyncProperty(method, text, fc.boolean(), async (name, path, below) => {
        const url = `${below ? '/api/signup/' : '/'}${encodeURI(wellFormed(path))}`
        if (!URL.canParse(url, 'https://signup.example')) return
        expect(faultOfRefusal(await ask(url, { method: name }))).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('never made the handler fail unforeseen, and cost no more than the limits allow', () => {
    expect(log.lines.filter(({ event }) => event === 'handler_failed')).toEqual([])
    expect(sandbox.calls.count('getCode')).toBeLessThan(10)
  })
})
