import { describe, expect, it } from 'vitest'
import { pagePolicy } from './policy'
import { readPolicy } from './read-policy'

describe('the policy', () => {
  it('has safe defaults', () => {
    expect(readPolicy({})).toEqual({
      methods: ['sms', 'voice'],
      countries: null,
      codeLength: 6,
      resendSeconds: [60, 120, 300, 900],
      perNumberPerDay: 5,
      perNumberPer72Hours: 8,
      perPrefixPerHour: 20,
      perIpPerHour: 10,
      perSubjectPerHour: 10,
      perDay: 1000,
      perCountryPerDay: null,
      voicePerDay: null,
      attemptsPerIpPerHour: 60,
      attemptsPerSubjectPerHour: 60,
      attemptsPerNumberPer10Minutes: 120,
      checksPerCode: 5,
    })
  })

  it.each([
    [{ resendSecond: [60] }, 'policy.resendSecond is not a key of the policy'],
    [{ resendSeconds: [0] }, 'policy.resendSeconds.0 is wrong'],
    [{ resendSeconds: [] }, 'policy.resendSeconds is wrong'],
    [{ codeLength: 13 }, 'policy.codeLength is wrong: must be a whole number from 4 to 12'],
    [{ codeLength: 3 }, 'policy.codeLength is wrong'],
    [{ codeLength: null }, 'policy.codeLength is wrong'],
    [{ perDay: 0 }, 'policy.perDay is wrong: must be a whole number from 1 to 1000000'],
    [{ perIpPerHour: '10' }, 'policy.perIpPerHour is wrong'],
    [{ checksPerCode: 1.5 }, 'policy.checksPerCode is wrong'],
    [
      { perNumberPerHour: 5 },
      'policy.perNumberPerHour is not a key of the policy. Known: methods, countries,',
    ],
    [{ methods: ['email'] }, 'policy.methods.0 is wrong'],
    [{ countries: { allow: ['Indonesia'] } }, 'policy.countries'],
    [{ countries: { allow: ['ZZ'] } }, 'ISO 3166-1'],
    [{ countries: { allow: ['ID'], deny: [] } }, 'policy.countries is wrong'],
    [{ perNumberPer72Hours: 11 }, 'policy.perNumberPer72Hours is wrong: must be a whole number from 1 to 10'],
    [
      { perCountryPerDay: { Indonesia: 5 } },
      'policy.perCountryPerDay.Indonesia is wrong: must be ISO 3166-1',
    ],
    [{ perCountryPerDay: '50' }, 'policy.perCountryPerDay is wrong: must be a whole number'],
    [{ perCountryPerDay: { ID: 0 } }, 'policy.perCountryPerDay.ID is wrong'],
    [{ voicePerDay: -1 }, 'policy.voicePerDay is wrong'],
    [{ attemptsPerIpPerHour: 0 }, 'policy.attemptsPerIpPerHour is wrong'],
    ['strict', 'policy is wrong'],
  ])('refuses %o by name', (policy, message) => {
    expect(() => readPolicy(policy)).toThrow(message)
  })

  it('switches a limit off by null', () => {
    const off = {
      countries: null,
      resendSeconds: null,
      perNumberPerDay: null,
      perNumberPer72Hours: null,
      perPrefixPerHour: null,
      perIpPerHour: null,
      perSubjectPerHour: null,
      perDay: null,
      perCountryPerDay: null,
      voicePerDay: null,
      attemptsPerIpPerHour: null,
      attemptsPerSubjectPerHour: null,
      attemptsPerNumberPer10Minutes: null,
      checksPerCode: null,
    }
    expect(readPolicy(off)).toEqual({ ...off, methods: ['sms', 'voice'], codeLength: 6 })
  })

  it('allows as many attempts as the codes it allows can need', () => {
    expect(readPolicy({ perIpPerHour: 100, perSubjectPerHour: 20 })).toMatchObject({
      attemptsPerIpPerHour: 600,
      attemptsPerSubjectPerHour: 120,
    })
    expect(readPolicy({ checksPerCode: 9 })).toMatchObject({ attemptsPerIpPerHour: 100 })
    expect(readPolicy({ checksPerCode: 1 })).toMatchObject({ attemptsPerIpPerHour: 60 })
    expect(readPolicy({ perIpPerHour: null })).toMatchObject({
      attemptsPerIpPerHour: null,
      attemptsPerSubjectPerHour: 60,
    })
    expect(readPolicy({ perIpPerHour: null, attemptsPerIpPerHour: 5 })).toMatchObject({
      attemptsPerIpPerHour: 5,
    })
  })

  it('takes a limit for each country, and limits by country', () => {
    expect(readPolicy({ perCountryPerDay: 50 })).toMatchObject({ perCountryPerDay: 50 })
    const perCountryPerDay = { ID: 800, others: 20 }
    expect(readPolicy({ perCountryPerDay })).toMatchObject({ perCountryPerDay })
  })

  it('tells the page methods, countries and code length, nothing else', () => {
    const policy = readPolicy({ countries: { allow: ['ID'] }, methods: ['voice'], codeLength: 4 })
    expect(pagePolicy(policy)).toEqual({ methods: ['voice'], countries: { allow: ['ID'] }, code_length: 4 })
    expect(pagePolicy(readPolicy({}))).toEqual({ methods: ['sms', 'voice'], code_length: 6 })
  })
})
