import { describe, expect, it } from 'vitest'
import { errorCatalogue, isErrorCode } from './errors'
import { SignupError } from './signup-error'
import { errorOfUpstreamCode } from './upstream-code'

describe.each(Object.entries(errorCatalogue))('%s', (code, { status, text }) => {
  it('is in snake_case, has an error status or none, and says what to do in sentences', () => {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(status === 0 || (status >= 400 && status < 600)).toBe(true)
    expect(text).toMatch(/^[A-Z].*\.$/)
    expect(text).not.toMatch(/\d/)
  })
})

it('knows its own codes and nothing that every object has', () => {
  expect(isErrorCode('cooldown')).toBe(true)
  expect(isErrorCode('toString')).toBe(false)
  expect(isErrorCode(undefined)).toBe(false)
})

it('carries what the backend said beside the code', () => {
  const cause = new Error('beneath')
  const error = new SignupError('cooldown', { retryAfter: 42, cause })
  expect(error).toMatchObject({ name: 'SignupError', code: 'cooldown', retryAfter: 42, cause })
  expect(error.message).toBe('cooldown')
})

it.each([
  ['getCode', -1, 'request failed', 'send_refused'],
  ['getCode', -1, 'too many attempts, try again later (136024)', 'throttled'],
  ['checkCode', -1, 'too many attempts', 'code_rejected'],
  ['createClient', -1, 'request failed', 'registration_refused'],
  ['getCode', 9099, 'WhatsApp error: (#100) Invalid parameter', 'send_refused'],
  ['getCode', 9099, 'WhatsApp error: (#136024) Request code error', 'throttled'],
  ['checkCode', 9099, 'WhatsApp error: (#136025) Verify code error', 'code_rejected'],
  ['createClient', 9099, 'WhatsApp error', 'registration_refused'],
  ['status', 9099, 'WhatsApp error', 'unavailable'],
  ['getCode', 1000, 'authentication', 'unavailable'],
  ['getCode', 1009, 'authentication', 'unavailable'],
  ['getCode', 1003, 'invalid signature', 'unavailable'],
  ['getCode', 9007, 'not an integrator', 'unavailable'],
  ['getCode', 9001, 'system error', 'unavailable'],
  ['getCode', 4711, 'never heard of', 'unavailable'],
] as const)('reads %s answered with %d %j as %s', (action, code, message, expected) => {
  expect(errorOfUpstreamCode(action, code, message)).toBe(expected)
})
