import { expect, test } from 'vitest'
import type { Exchange } from '../feed/feed'
import { createExchangeLog } from './exchange-log'
import { showAll } from './mask-traffic'

const page = { hop: 'page', method: 'POST', action: 'getCode' } as const
const upstream = { ...page, hop: 'upstream' } as const

test('knows for whose sake the upstream was asked, also when requests overlap', async () => {
  const log = createExchangeLog(showAll, () => {})
  const first = log.open(page)
  const second = log.open(page)
  const ask = async () => {
    await Promise.resolve()
    log.note('asked')
    log.open(upstream)
  }
  await Promise.all([log.within(first.id, ask), log.within(second.id, ask)])
  expect(log.all().map(({ parent }) => parent)).toEqual([undefined, undefined, first.id, second.id])
  expect(log.all().map(({ notes }) => notes)).toEqual([['asked'], ['asked'], [], []])
})

test('tells of an exchange when it opens, and of its request and answer', () => {
  const told: Exchange[] = []
  const log = createExchangeLog(showAll, (exchange) => told.push(exchange))
  const exchange = log.open(page)
  exchange.request('{"a":1}')
  exchange.answer({ status: 502 }, '<html>')
  expect(told).toHaveLength(3)
  expect(told.at(-1)).toMatchObject({ request: { a: 1 }, answer: { status: 502, body: '<html>' } })
})

test('keeps the last sixty', () => {
  const log = createExchangeLog(showAll, () => {})
  for (let count = 0; count < 100; count += 1) log.open(page)
  expect(log.all()).toHaveLength(60)
  expect(log.all()[0]?.id).toBe('41')
})
