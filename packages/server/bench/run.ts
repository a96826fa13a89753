/**
 * `npm run bench:server`: what the handler costs over a bare proxy that does the same call to NXCloud, and whether its
 * memory stays flat. Everything runs on loopback, each part as a process of its own.
 */
import { startRedis } from '../src/testing/redis-server'
import { load, type Load } from './load'
import { soak } from './soak'
import { startProcess } from './start-process'

const say = (text: string) => process.stdout.write(`${text}\n`)
const rounds = 5
const requests = 4000
const concurrency = 32

const redis = await startRedis()
const upstream = await startProcess('./upstream.ts')
const subjects = [
  { name: 'bare proxy', process: await startProcess('./bare-proxy.ts', [upstream.url]) },
  { name: 'handler, memory', process: await startProcess('./handler.ts', [upstream.url]) },
  { name: 'handler, Redis', process: await startProcess('./handler.ts', [upstream.url, redis.url]) },
]
const results = new Map<string, Load[]>(subjects.map(({ name }) => [name, []]))

let from = 0
try {
  // The first round warms up. Turn by turn, so that what else the machine does strikes all alike.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, process: subject } of subjects) {
      const result = await load({ url: subject.url, requests, concurrency, from })
      from += requests
      if (round > 0) results.get(name)?.push(result)
    }
  }
} finally {
  for (const { process: subject } of subjects) subject.stop()
  upstream.stop()
  await redis.stop()
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const rows = subjects.map(({ name }) => {
  const loads = results.get(name) ?? []
  const of = (key: keyof Load) => median(loads.map((each) => each[key]))
  return { name, requestsPerSecond: of('requestsPerSecond'), p50: of('p50'), p99: of('p99') }
})
const [bare] = rows
if (!bare) throw new Error('Nothing was measured.')

say(`getCode, median of ${rounds} rounds of ${requests} requests, ${concurrency} at a time\n`)
say('| | requests/s | ratio | p50 ms | p99 ms | p99 ratio |\n|---|---|---|---|---|---|')
for (const { name, requestsPerSecond, p50, p99 } of rows) {
  const ratio = (requestsPerSecond / bare.requestsPerSecond).toFixed(2)
  const cells = [
    name,
    requestsPerSecond.toFixed(0),
    ratio,
    p50.toFixed(1),
    p99.toFixed(1),
    (p99 / bare.p99).toFixed(2),
  ]
  say(`| ${cells.join(' | ')} |`)
}

const { numbers, perDay, flat } = await soak()
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
say(`\nheap over ${numbers} numbers, ${numbers / perDay.length} a day, memory store\n`)
say('| day | MB while remembered | MB a day later |\n|---|---|---|')
perDay.forEach(({ full, after }, day) => say(`| ${day + 1} | ${megabytes(full)} | ${megabytes(after)} |`))
say(flat ? '\nflat' : '\nNOT flat')
process.exitCode = flat ? 0 : 1
