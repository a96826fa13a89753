import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createSignupMetrics } from './operations/signup-metrics'
import { readPolicy } from './policy/read-policy'
import { createServerMetrics } from './standalone/server-metrics'
import { settings } from './standalone/settings'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const readme = read('../README.md')

/** The rows of every table, cell by cell, whatever their padding. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const described = rows.flatMap(([cell = '']) => [...cell.matchAll(/`(\w+)/g)].map(([, name]) => name))

/** The optional and required keys of an interface of ours. */
const keysOf = (file: string, name: string) => {
  const [, body = ''] =
    new RegExp(`export interface ${name}[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(read(file)) ?? []
  return [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, key = '']) => key)
}

describe('the README', () => {
  it('has every environment variable, in the words of --help', () => {
    const told = rows.filter(([cell = '']) => /^`[A-Z_]+`$/.test(cell))
    expect(told).toEqual(settings.map(({ name, text }) => [`\`${name}\``, text]))
  })

  it.each([
    ['./handler/options.ts', 'SignupHandlerOptions', 15],
    ['./caller/client-address.ts', 'ClientAddressOptions', 2],
    ['./policy/policy.ts', 'SignupPolicy', 10],
  ])('describes every key of %s %s', (file, name, least) => {
    const keys = keysOf(file, name)
    expect(keys.length).toBeGreaterThanOrEqual(least)
    expect(described).toEqual(expect.arrayContaining(keys))
  })

  it('describes every key of the NXCloud options', () => {
    // The handler sets these itself.
    const keys = keysOf('./nxcloud/options.ts', 'NxcloudOptions').filter(
      (key) => !['now', 'onClockCorrected', 'onCircuitChanged'].includes(key),
    )
    for (const key of keys) expect(readme).toContain(`\`${key}\``)
  })

  it('tells the defaults of the policy as they are', () => {
    const cellOf = (key: string) => rows.find(([cell]) => cell === `\`${key}\``)?.[1]
    const { countries, ...defaults } = readPolicy({})
    expect(countries).toBeNull()
    for (const [key, value] of Object.entries(defaults))
      expect(`${key}: ${cellOf(key)}`).toBe(`${key}: \`${JSON.stringify(value).replaceAll(',', ', ')}\``)
  })

  it('describes every metric with its labels', async () => {
    const { registry } = createSignupMetrics()
    createServerMetrics(registry)
    const metrics = (await registry.getMetricsAsJSON()).map(({ name }) => {
      const { labelNames } = registry.getSingleMetric(name) as unknown as { labelNames: string[] }
      return labelNames.length > 0 ? `\`${name}{${labelNames.join()}}\`` : `\`${name}\``
    })
    expect(metrics.length).toBeGreaterThan(8)
    for (const metric of metrics) expect(readme).toContain(metric)
  })

  it('names the tests that hold its promises: each attack test, and none that is not there', () => {
    const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    const tests = files
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => file.replace(/\.test\.ts$/, ''))
    const start = readme.indexOf('## What is defended')
    const promises = readme.slice(start, readme.indexOf('### What is not defended'))
    const linked = [...promises.matchAll(/\]\(src\/(security\/[\w-]+)\.test\.ts\)/g)].map(
      ([, name = '']) => name,
    )
    const told = [...promises.matchAll(/Tests?: (.*)$/gm)].flatMap(([, list = '']) =>
      [...list.matchAll(/`([\w/-]+)`/g)].map(([, name = '']) => name),
    )
    expect([...linked, ...told].filter((name) => !tests.includes(name))).toEqual([])
    expect(tests.filter((name) => name.startsWith('security/') && !linked.includes(name))).toEqual([])
    // Every promise has its tests.
    const bullets = promises.split('\n').filter((line) => line.startsWith('- **'))
    expect(bullets.length).toBeGreaterThan(20)
    expect(bullets.filter((line) => !/ Tests?: \S/.test(line))).toEqual([])
  })

  it('names every event', () => {
    const types = [...read('./operations/events.ts').matchAll(/type: '(\w+)'/g)].map(
      ([, type]) => `\`${type}\``,
    )
    expect(types.length).toBeGreaterThan(10)
    for (const type of types) expect(readme).toContain(type)
  })
})
