import { describe, expect, it } from 'vitest'
import { createTestClient, json } from '../testing/nxcloud'
import type { NxcloudOptions } from './options'

describe('an answer', () => {
  const answered = async (answer: Response | Error, options?: Partial<NxcloudOptions>) =>
    createTestClient([answer], options).client.getCode('+6281234567890', 'sms')

  it('is read whatever the HTTP status', async () => {
    expect(await answered(json({ code: -1, message: 'no', data: null }, { status: 400 }))).toMatchObject({
      kind: 'answered',
      httpStatus: 400,
      code: -1,
      message: 'no',
    })
  })

  it('may say msg for message, write its code as text and add a traceId', async () => {
    expect(await answered(json({ code: '9001', msg: 'busy', traceId: 't' }))).toMatchObject({
      kind: 'answered',
      code: 9001,
      message: 'busy',
      data: null,
    })
  })

  it.each([
    [
      'HTML',
      new Response('<html>Bad gateway</html>', { status: 502 }),
      { kind: 'not_json', httpStatus: 502 },
    ],
    ['JSON that breaks off', new Response('{"code":0,"mess'), { kind: 'not_json', httpStatus: 200 }],
    ['JSON of another shape', json({ ok: true }), { kind: 'not_json', httpStatus: 200 }],
    ['nothing', new Response(null, { status: 200 }), { kind: 'not_json', httpStatus: 200 }],
    [
      'a redirect',
      new Response(null, { status: 302, headers: { location: 'https://x.example' } }),
      { kind: 'redirected' },
    ],
    ['more than may be', new Response('x'.repeat(2000)), { kind: 'too_large', httpStatus: 200 }],
    [
      'a reset connection',
      new TypeError('fetch failed', { cause: coded('ECONNRESET') }),
      { kind: 'cut', reason: 'ECONNRESET' },
    ],
    ['a bare failure', new TypeError('fetch failed'), { kind: 'cut', reason: 'TypeError' }],
    [
      'a refused connection',
      new TypeError('fetch failed', { cause: coded('ECONNREFUSED') }),
      { kind: 'refused_connection', reason: 'ECONNREFUSED' },
    ],
    [
      'connections refused by every address',
      new TypeError('fetch failed', {
        cause: new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]),
      }),
      { kind: 'refused_connection', reason: 'ECONNREFUSED' },
    ],
  ])('that is %s has a name of its own', async (_what, answer, expected) => {
    expect(await answered(answer, { maxAnswerBytes: 1000 })).toMatchObject(expected)
  })

  it('that does not come in time is timed out, even where fetch ignores its signal', async () => {
    const { client } = createTestClient([], { timeoutMs: 20, fetch: () => new Promise<Response>(() => {}) })
    expect(await client.getCode('+6281234567890', 'sms')).toEqual({ kind: 'timed_out', timeoutMs: 20 })
  })
})

function coded(code: string) {
  return Object.assign(new Error(code), { code })
}
