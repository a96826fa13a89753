import { mock } from 'node:test'
import { createSignupHandler } from '../src/index'
import { phoneNumber } from './load'

const dayMs = 86_400_000
const days = 10
const numbersPerDay = 10_000

/** Heap growth from the second day to the last that is still called flat, bytes: what the engine's own caches may take. */
const allowance = 5_000_000

export interface SoakDay {
  /** Heap after the day's numbers, while the limits still remember them; bytes. */
  full: number
  /** Heap after the day has passed; bytes. */
  after: number
}

export interface Soak {
  numbers: number
  perDay: readonly SoakDay[]
  flat: boolean
}

/** 100 000 numbers, 10 000 a day for ten days, through one handler with the memory store. The days pass at once. */
export async function soak(): Promise<Soak> {
  const { gc } = globalThis
  if (!gc) throw new Error('Run with --expose-gc.')
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.now() })
  const heap = async () => {
    await new Promise((resolve) => setImmediate(resolve))
    gc()
    return process.memoryUsage().heapUsed
  }

  const most = 1_000_000
  const handler = createSignupHandler({
    nxcloud: {
      accessKey: 'key',
      accessSecret: 'secret',
      fetch: () => Promise.resolve(Response.json({ code: 0, message: 'success', data: {} })),
    },
    secret: 'a secret of the benchmark, of 32 bytes at least',
    policy: { perPrefixPerHour: most, perIpPerHour: most, perDay: most },
    log: { info() {}, warn() {}, error() {} },
    // Tickets, limits and the store by the clock that is moved below.
    now: () => Date.now(),
  })
  const send = async (at: number) => {
    const request = new Request('http://localhost/api/signup/getCode', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `key-${at}` },
      body: JSON.stringify({ phone_number: phoneNumber(at), method: 'sms' }),
    })
    const { status } = await handler(request, { ip: `198.51.${(at >> 8) & 255}.${at & 255}` })
    if (status !== 200) throw new Error(`An answer was ${status}.`)
  }

  const perDay: SoakDay[] = []
  for (let day = 0; day < days; day += 1) {
    for (let at = 0; at < numbersPerDay; at += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, more) => send(day * numbersPerDay + at + more)))
    }
    const full = await heap()
    mock.timers.tick(dayMs + 1000)
    perDay.push({ full, after: await heap() })
  }
  mock.timers.reset()
  const growth = (perDay.at(-1)?.after ?? Infinity) - (perDay[1]?.after ?? 0)
  return { numbers: days * numbersPerDay, perDay, flat: growth < allowance }
}
