import { describe, expect, it } from 'vitest'
import { pagePolicy, readPolicy } from './policy'

describe('the policy', () => {
  it('has safe defaults', () => {
    expect(readPolicy({})).toEqual({
      methods: ['sms', 'voice'],
      countries: undefined,
      codeLength: 6,
      resendSeconds: [60, 120, 300, 900],
    })
  })

  it.each([
    [{ resendSecond: [60] }, 'policy.resendSecond is not a key of the policy'],
    [{ resendSeconds: [0] }, 'policy.resendSeconds.0 is wrong'],
    [{ resendSeconds: [] }, 'policy.resendSeconds is wrong'],
    [{ codeLength: 13 }, 'policy.codeLength is wrong'],
    [{ methods: ['email'] }, 'policy.methods.0 is wrong'],
    [{ countries: { allow: ['Indonesia'] } }, 'policy.countries'],
    [{ countries: { allow: ['ZZ'] } }, 'ISO 3166-1'],
    [{ countries: { allow: ['ID'], deny: [] } }, 'policy.countries is wrong'],
    ['strict', 'policy is wrong'],
  ])('refuses %o by name', (policy, message) => {
    expect(() => readPolicy(policy)).toThrow(message)
  })

  it('tells the page methods, countries and code length, nothing else', () => {
    const policy = readPolicy({ countries: { allow: ['ID'] }, methods: ['voice'], codeLength: 4 })
    expect(pagePolicy(policy)).toEqual({ methods: ['voice'], countries: { allow: ['ID'] }, code_length: 4 })
    expect(pagePolicy(readPolicy({}))).toEqual({ methods: ['sms', 'voice'], code_length: 6 })
  })
})
