import { describe, expect, it } from 'vitest'
import type { UpstreamOutcome } from './outcome'
import { resultOf } from './result'

const answered = (code: number, more: { httpStatus?: number; retryAfter?: number; message?: string } = {}) =>
  ({ kind: 'answered', httpStatus: 200, message: '', data: null, code, ...more }) satisfies UpstreamOutcome

describe('how far a request got', () => {
  it.each([1000, 1001, 1002, 1003, 1004, 1005, 1006, 1009, 9000, 9007])(
    'is not to WhatsApp where NXCloud answers %d',
    (code) => {
      expect(resultOf('getCode', answered(code))).toMatchObject({ status: 'rejected', reached: false })
    },
  )

  it.each([-1, 9001, 9002, 9006, 9099, 9008, 1010, 4711])(
    'is assumed to be to WhatsApp where NXCloud answers %d',
    (code) => {
      expect(resultOf('getCode', answered(code))).toMatchObject({ status: 'rejected', reached: true })
    },
  )

  it.each([
    ['no connection', { kind: 'refused_connection', reason: 'ECONNREFUSED', cause: undefined }],
    ['a redirect', { kind: 'redirected', httpStatus: 302 }],
    ['HTTP 429 with JSON', answered(-1, { httpStatus: 429 })],
    ['HTTP 429 with HTML', { kind: 'not_json', httpStatus: 429 }],
  ] satisfies [string, UpstreamOutcome][])('is not to WhatsApp after %s', (_what, outcome) => {
    expect(resultOf('getCode', outcome)).toMatchObject({ code: 'unavailable', reached: false })
  })

  it.each([
    ['a cut connection', { kind: 'cut', reason: 'ECONNRESET', cause: undefined }],
    ['a time-out', { kind: 'timed_out', timeoutMs: 10 }],
    ['an answer beyond the limit', { kind: 'too_large', httpStatus: 200 }],
    ['a gateway’s HTML with 400', { kind: 'not_json', httpStatus: 400 }],
    ['a gateway’s HTML with 502', { kind: 'not_json', httpStatus: 502 }],
    ['a gateway’s HTML with 503', { kind: 'not_json', httpStatus: 503 }],
    ['half of a JSON', { kind: 'not_json', httpStatus: 200 }],
  ] satisfies [string, UpstreamOutcome][])('is unknown after %s', (_what, outcome) => {
    expect(resultOf('getCode', outcome)).toEqual({ status: 'unknown' })
  })
})

describe('the wait', () => {
  it('is what a gateway names, with JSON and without', () => {
    const json = answered(-1, { httpStatus: 429, retryAfter: 30 })
    expect(resultOf('getCode', json)).toMatchObject({ retryAfterSeconds: 30 })
    const html: UpstreamOutcome = { kind: 'not_json', httpStatus: 429, retryAfter: 40 }
    expect(resultOf('getCode', html)).toMatchObject({ retryAfterSeconds: 40 })
  })

  it('is an hour for a throttled number, or what NXCloud names', () => {
    const message = 'WhatsApp error: (#136024) Request code error'
    expect(resultOf('getCode', answered(9099, { message }))).toEqual({
      status: 'rejected',
      code: 'throttled',
      reached: true,
      retryAfterSeconds: 3600,
    })
    expect(resultOf('createClient', answered(-1, { message, retryAfter: 7200 }))).toMatchObject({
      code: 'throttled',
      retryAfterSeconds: 7200,
    })
  })
})

describe('a number that WhatsApp has locked', () => {
  it('is throttled for the 72 hours that WhatsApp counts', () => {
    const message = 'WhatsApp error: (#133016) Account register deregister rate limit exceeded'
    expect(resultOf('createClient', answered(9099, { message }))).toMatchObject({
      code: 'throttled',
      reached: true,
      retryAfterSeconds: 259_200,
    })
  })
})

describe('asking for the list or a token', () => {
  it.each(['phoneList', 'login'] as const)('by %s is never a throttled number', (action) => {
    const outcome = answered(-1, { message: 'too many requests, try again later' })
    expect(resultOf(action, outcome)).toMatchObject({ code: 'unavailable' })
  })
})
