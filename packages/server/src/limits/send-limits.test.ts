import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SignupPolicy } from '../policy/policy'
import { readPolicy } from '../policy/read-policy'
import { createLimitKey } from './limit-key'
import { createMemoryStore } from './memory-store'
import { createSendLimits, type SendRequest } from './send-limits'

const off: SignupPolicy = {
  resendSeconds: null,
  perNumberPerDay: null,
  perNumberPer72Hours: null,
  perPrefixPerHour: null,
  perIpPerHour: null,
  perSubjectPerHour: null,
  perDay: null,
}
const create = (policy: SignupPolicy) =>
  createSendLimits({
    store: createMemoryStore(),
    keyOf: createLimitKey('secret'),
    policy: readPolicy(policy),
  })
/** The n-th of many that have nothing in common. */
const request = (n: number, more: Partial<SendRequest> = {}): SendRequest => ({
  number: `+62812${String(1000 + n)}0000`,
  country: 'ID',
  method: 'sms',
  ip: `10.0.${n >> 8}.${n & 255}`,
  subject: `user-${n}`,
  proven: false,
  ...more,
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe.each<[keyof SignupPolicy, number, (n: number) => SendRequest, number]>([
  ['perNumberPerDay', 5, (n) => request(n, { number: '+6281234567890' }), 86_400],
  ['perNumberPer72Hours', 8, (n) => request(n, { number: '+6281234567890', subject: undefined }), 259_200],
  ['perPrefixPerHour', 20, (n) => request(n, { number: `+6281234${String(5000 + n)}` }), 3600],
  ['perIpPerHour', 10, (n) => request(n, { ip: '192.0.2.1' }), 3600],
  ['perSubjectPerHour', 10, (n) => request(n, { subject: 'user-1' }), 3600],
  ['perDay', 1000, (n) => request(n), 86_400],
])('%s', (name, standard, same, seconds) => {
  const { [name]: _, ...others } = off

  it(`grants ${standard} by default, then says when the next is granted`, async () => {
    const limits = create(others)
    for (let n = 0; n < standard; n++) expect(await limits.reserve(same(n))).toMatchObject({ granted: true })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await limits.reserve(same(standard))).toEqual({
      granted: false,
      limit: name,
      retryAfter: seconds - 10,
    })
    await vi.advanceTimersByTimeAsync((seconds - 10) * 1000)
    expect(await limits.reserve(same(standard))).toMatchObject({ granted: true })
  })

  it('is what the policy says, or off', async () => {
    const one = create({ ...off, [name]: 1 })
    expect(await one.reserve(same(1))).toMatchObject({ granted: true })
    expect(await one.reserve(same(2))).toMatchObject({ granted: false, limit: name })
    const none = create(off)
    for (let n = 0; n < 30; n++) expect(await none.reserve(same(n))).toMatchObject({ granted: true })
  })

  it('counts neither what was given back nor what was refused', async () => {
    const limits = create({ ...off, [name]: 1 })
    const first = await limits.reserve(same(1))
    if (first.granted) await first.giveBack()
    const second = await limits.reserve(same(2))
    expect(second).toMatchObject({ granted: true })
    for (let n = 3; n < 10; n++) await limits.reserve(same(n))
    if (second.granted) await second.giveBack()
    expect(await limits.reserve(same(10))).toMatchObject({ granted: true })
  })
})

describe('at the turn of a day', () => {
  it('no more than the limit goes out in any 24 hours', async () => {
    const limits = create({ ...off, perDay: 100 })
    // One code begins what used to be a window; the rest waits for its end.
    await limits.reserve(request(0))
    await vi.advanceTimersByTimeAsync(86_385_000)
    let granted = 0
    for (let n = 1; n < 250; n++) {
      if ((await limits.reserve(request(n))).granted) granted++
      await vi.advanceTimersByTimeAsync(125)
    }
    expect(granted).toBe(100)
  })
})

describe('a day split by country and method', () => {
  const of = (country: string, n: number) => request(n, { country })

  it('has one limit for each country', async () => {
    const limits = create({ ...off, perCountryPerDay: 2 })
    expect(await limits.reserve(of('ID', 1))).toMatchObject({ granted: true })
    expect(await limits.reserve(of('ID', 2))).toMatchObject({ granted: true })
    expect(await limits.reserve(of('ID', 3))).toEqual({
      granted: false,
      limit: 'perCountryPerDay',
      retryAfter: 86_400,
    })
    expect(await limits.reserve(of('SG', 4))).toMatchObject({ granted: true })
  })

  it('limits a country by its own number, and every other by that of the others', async () => {
    const limits = create({ ...off, perCountryPerDay: { ID: 3, others: 1 } })
    for (const n of [1, 2, 3]) expect(await limits.reserve(of('ID', n))).toMatchObject({ granted: true })
    expect(await limits.reserve(of('ID', 4))).toMatchObject({ granted: false })
    for (const country of ['SG', 'MY']) {
      expect(await limits.reserve(of(country, 5))).toMatchObject({ granted: true })
      expect(await limits.reserve(of(country, 6))).toMatchObject({ granted: false })
    }
  })

  it('leaves a country that is not named to the day', async () => {
    const limits = create({ ...off, perCountryPerDay: { SG: 1 } })
    for (let n = 0; n < 10; n++) expect(await limits.reserve(of('ID', n))).toMatchObject({ granted: true })
  })

  it('limits calls, and no messages', async () => {
    const limits = create({ ...off, voicePerDay: 1 })
    const by = (method: 'sms' | 'voice', n: number) => limits.reserve(request(n, { method }))
    expect(await by('voice', 1)).toMatchObject({ granted: true })
    expect(await by('voice', 2)).toMatchObject({ granted: false, limit: 'voicePerDay' })
    expect(await by('sms', 3)).toMatchObject({ granted: true })
  })
})

describe('a limit that everyone shares', () => {
  const nearly = async (limits: ReturnType<typeof create>, at: SendRequest) => {
    const reserved = await limits.reserve(at)
    return reserved.granted ? reserved.nearlyUsed : []
  }

  it('is told of at four fifths, once in the length of its window', async () => {
    const limits = create({ ...off, perDay: 10 })
    const told: unknown[] = []
    for (let n = 0; n < 10; n++) told.push(...(await nearly(limits, request(n))))
    expect(told).toEqual([{ limit: 'perDay', used: 8, of: 10 }])
    await vi.advanceTimersByTimeAsync(86_400_000)
    for (let n = 10; n < 18; n++) told.push(...(await nearly(limits, request(n))))
    expect(told).toHaveLength(2)
  })

  it('is told of once where sends around four fifths are given back', async () => {
    const limits = create({ ...off, perDay: 5 })
    const told: unknown[] = []
    for (let n = 0; n < 10; n++) {
      const reserved = await limits.reserve(request(n))
      if (!reserved.granted) continue
      told.push(...reserved.nearlyUsed)
      if (n >= 3) await reserved.giveBack()
    }
    expect(told).toHaveLength(1)
  })

  it.each([
    ['perCountryPerDay', {}],
    ['voicePerDay', { method: 'voice' }],
    ['perPrefixPerHour', { number: '+6281234567890' }],
    ['perIpPerHour', { ip: undefined }],
  ] as const)('is %s, too', async (limit, same) => {
    const limits = create({ ...off, [limit]: 5 })
    const told: unknown[] = []
    for (let n = 0; n < 5; n++) told.push(...(await nearly(limits, request(n, same))))
    expect(told).toEqual([{ limit, used: 4, of: 5 }])
  })

  it('is none that belongs to one caller or one number', async () => {
    const limits = create({ ...off, perIpPerHour: 5, perSubjectPerHour: 5, perNumberPerDay: 5 })
    for (let n = 0; n < 5; n++) expect(await nearly(limits, request(1))).toEqual([])
  })
})

describe('all limits together', () => {
  it('take nothing for a request that one of them refuses', async () => {
    const limits = create({ perIpPerHour: 1, perDay: 2 })
    expect(await limits.reserve(request(1, { ip: '192.0.2.9' }))).toMatchObject({ granted: true })
    const number = request(2, { ip: '192.0.2.9' })
    expect(await limits.reserve(number)).toMatchObject({ granted: false, limit: 'perIpPerHour' })
    // Neither the number's cooldown nor the day's total was spent on it.
    expect(await limits.reserve({ ...number, ip: '192.0.2.10' })).toMatchObject({
      granted: true,
      seconds: 60,
    })
  })

  it('do not let 19 of 20 requests for one number use up the caller’s own limit', async () => {
    const limits = create({ perIpPerHour: 2 })
    const all = await Promise.all(
      Array.from({ length: 20 }, () => limits.reserve(request(1, { ip: '192.0.2.1' }))),
    )
    expect(all.filter(({ granted }) => granted)).toHaveLength(1)
    expect(await limits.reserve(request(2, { ip: '192.0.2.1' }))).toMatchObject({ granted: true })
  })

  it('tell the longest wait where several refuse', async () => {
    const limits = create({ ...off, perIpPerHour: 1, perDay: 1 })
    await limits.reserve(request(1))
    expect(await limits.reserve(request(1))).toEqual({ granted: false, limit: 'perDay', retryAfter: 86_400 })
  })

  it('tell after the last code of the day that the next is for another day', async () => {
    const limits = create({ perNumberPerDay: 2 })
    const ask = () => limits.reserve(request(1, { ip: undefined, subject: undefined }))
    expect(await ask()).toMatchObject({ granted: true, seconds: 60 })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await ask()).toMatchObject({ granted: true, seconds: 86_340 })
    const refused = { granted: false, limit: 'perNumberPerDay' }
    expect(await ask()).toEqual({ ...refused, retryAfter: 86_340 })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(await ask()).toEqual({ ...refused, retryAfter: 86_220 })
  })

  it('count an IPv6 subscriber’s 64 bits as one address', async () => {
    const limits = create({ ...off, perIpPerHour: 1 })
    await limits.reserve(request(1, { ip: '2001:db8:1:2:3:4:5:6' }))
    const reserve = (ip: string) => limits.reserve(request(2, { ip }))
    expect(await reserve('2001:db8:1:2:ffff::1')).toMatchObject({ granted: false })
    expect(await reserve('2001:db8:1:3::1')).toMatchObject({ granted: true })
    await limits.reserve(request(3, { ip: '192.0.2.1' }))
    expect(await reserve('::ffff:192.0.2.1')).toMatchObject({ granted: false })
  })
})

describe('perIpPerHour', () => {
  const grantedOf = async (limits: ReturnType<typeof create>, ips: readonly (string | undefined)[]) => {
    const all: boolean[] = []
    for (const [n, ip] of ips.entries()) all.push((await limits.reserve(request(n, { ip }))).granted)
    return all.filter(Boolean).length
  }

  it('grants a site three times as much, however many of its 65 536 subnets ask', async () => {
    const limits = create({ ...off, perIpPerHour: 4 })
    const subnets = Array.from({ length: 60 }, (_, n) => `2001:db8:1:${n.toString(16)}::1`)
    expect(await grantedOf(limits, subnets)).toBe(12)
    expect(await grantedOf(limits, ['2001:db8:2::1'])).toBe(1)
  })

  it('counts an IPv4 address inside an IPv6 one as that IPv4 address', async () => {
    const limits = create({ ...off, perIpPerHour: 2 })
    const same = ['192.0.2.1', '64:ff9b::192.0.2.1', '2002:c000:201::1', '2002:c000:201:7::1']
    expect(await grantedOf(limits, same)).toBe(2)
  })

  it('is shared by every request without an address, and off where the policy says null', async () => {
    const unknown = Array.from({ length: 30 }, () => undefined)
    expect(await grantedOf(create({ ...off, perIpPerHour: 10 }), unknown)).toBe(10)
    expect(await grantedOf(create(off), unknown)).toBe(30)
  })
})

describe('a caller who is over a limit', () => {
  it('fills the store with no keys of numbers', async () => {
    const memory = createMemoryStore()
    const left = new Set<string>()
    const limits = createSendLimits({
      store: {
        ...memory,
        consume: (key, place) => (left.add(key), memory.consume(key, place)),
        async refund(key, id) {
          await memory.refund(key, id)
          if ((await memory.peek(key, 1)).count === 0) left.delete(key)
        },
      },
      keyOf: createLimitKey('secret'),
      policy: readPolicy({ perIpPerHour: 1 }),
    })
    await limits.reserve(request(1, { ip: '192.0.2.9', subject: undefined }))
    const before = left.size
    for (let n = 2; n < 50; n++) await limits.reserve(request(n, { ip: '192.0.2.9', subject: undefined }))
    expect(left.size).toBe(before)
  })
})
