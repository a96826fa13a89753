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
    [
      { resendSecond: [60] },
      'policy.resendSecond is not an option of the policy. Did you mean resendSeconds?',
    ],
    [
      { resendSeconds: [0] },
      'policy.resendSeconds.0 must be a list of whole numbers of seconds from 1 to 86400',
    ],
    [{ resendSeconds: [] }, 'policy.resendSeconds must be a list'],
    [{ resendSeconds: 60 }, 'policy.resendSeconds must be a list'],
    [{ codeLength: 13 }, 'policy.codeLength must be a whole number from 4 to 12.'],
    [{ codeLength: 3 }, 'policy.codeLength must be'],
    [{ codeLength: null }, 'policy.codeLength must be'],
    [{ codeLength: 4 }, 'policy.checksPerCode lets a code of 4 digits be guessed: set it to 3 or fewer'],
    [{ codeLength: 5, checksPerCode: 31 }, 'policy.checksPerCode lets a code of 5 digits be guessed'],
    [{ codeLength: 6, checksPerCode: 301 }, 'set it to 300 or fewer, or policy.codeLength to more digits.'],
    [{ codeLength: 5, checksPerCode: null }, 'policy.checksPerCode lets a code of 5 digits be guessed'],
    [{ perDay: 0 }, 'policy.perDay must be a whole number from 1 to 1000000.'],
    [{ perIpPerHour: '10' }, 'policy.perIpPerHour must be'],
    [{ checksPerCode: 1.5 }, 'policy.checksPerCode must be'],
    [
      { perNumberPerHour: 5 },
      'policy.perNumberPerHour is not an option of the policy. Did you mean perNumberPer72Hours?',
    ],
    [{ everything: true }, 'policy.everything is not an option of the policy. Known: methods, countries,'],
    [{ methods: ['email'] }, 'policy.methods.0 must be a list of "sms" and "voice"'],
    [{ methods: [] }, 'policy.methods must be a list'],
    [{ countries: { allow: [] } }, 'at least one'],
    [{ countries: { deny: [] } }, 'at least one'],
    [{ countries: [] }, 'policy.countries must be "all"'],
    [{ countries: null }, 'policy.countries must be "all"'],
    [{ countries: 'every' }, 'policy.countries must be "all"'],
    [{ countries: { allow: ['Indonesia'] } }, 'policy.countries'],
    [{ countries: { allow: ['ZZ'] } }, 'ISO 3166-1'],
    [{ countries: { allow: ['ID'], deny: ['KP'] } }, 'policy.countries must be'],
    [{ perNumberPer72Hours: 11 }, 'policy.perNumberPer72Hours must be a whole number from 1 to 10.'],
    [{ perCountryPerDay: { Indonesia: 5 } }, 'policy.perCountryPerDay.Indonesia must be'],
    [{ perCountryPerDay: '50' }, 'policy.perCountryPerDay must be a whole number'],
    [{ perCountryPerDay: { ID: 0 } }, 'policy.perCountryPerDay must be'],
    [{ voicePerDay: -1 }, 'policy.voicePerDay must be'],
    [{ attemptsPerIpPerHour: 0 }, 'policy.attemptsPerIpPerHour must be'],
    ['strict', 'policy must be an object of options.'],
  ])('refuses %o by name', (policy, message) => {
    expect(() => readPolicy(policy)).toThrow(message)
  })

  it('switches a limit off by null', () => {
    const off = {
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
    expect(readPolicy(off)).toEqual({ ...off, countries: null, methods: ['sms', 'voice'], codeLength: 6 })
  })

  it.each([
    [4, 3],
    [5, 5],
    [6, 5],
    [6, null],
    [12, 1_000_000],
  ])('lets a code of %i digits be tried %s times', (codeLength, checksPerCode) => {
    expect(readPolicy({ codeLength, checksPerCode })).toMatchObject({ codeLength, checksPerCode })
  })

  it('takes "all" for every country', () => {
    expect(readPolicy({ countries: 'all' }).countries).toBeNull()
    expect(pagePolicy(readPolicy({ countries: 'all' }))).not.toHaveProperty('countries')
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
    const policy = readPolicy({
      countries: { allow: ['ID'] },
      methods: ['voice'],
      codeLength: 4,
      checksPerCode: 3,
    })
    expect(pagePolicy(policy)).toEqual({ methods: ['voice'], countries: { allow: ['ID'] }, code_length: 4 })
    expect(pagePolicy(readPolicy({}))).toEqual({ methods: ['sms', 'voice'], code_length: 6 })
  })
})
