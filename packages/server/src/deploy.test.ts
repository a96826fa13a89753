import { readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createSignupMetrics } from './operations/signup-metrics'
import { createServerMetrics } from './standalone/server-metrics'
import { settings } from './standalone/settings'

const read = (file: string) => readFileSync(new URL(`../deploy/${file}`, import.meta.url), 'utf8')
/** Those for mounted files stand for the variables themselves. */
const known = settings.map(({ name }) => name).filter((name) => !name.endsWith('_FILE'))

describe('the Dockerfile', () => {
  const text = read('Dockerfile')
  const [, lastStage = ''] = text.split(/^FROM (?!.* AS )/m)

  it('passes the linter without a remark', () => {
    expect(validate(text)).toEqual([])
  })

  it('is linted: a wrong one is noticed', () => {
    expect(validate('FROM node:20\nEXPOSE http\nHEALTHCHECK --interval=soon CMD x\n').length).toBeGreaterThan(
      1,
    )
  })

  it('ends in a stage that is not root’s, holds no sources, checks its health and hears SIGTERM', () => {
    expect(lastStage).toMatch(/^USER node$/m)
    expect(lastStage).toMatch(/^HEALTHCHECK .*\\\n {2}CMD \["node", .*\/healthz/m)
    expect(lastStage).toMatch(
      /^ENTRYPOINT \["node", "node_modules\/@embedded-signup\/server\/dist\/bin\.js"\]$/m,
    )
    expect(lastStage.match(/^COPY .*/gm)).toEqual(['COPY --from=build /app/node_modules ./node_modules'])
  })

  it('names the Node it is tested on, and takes no secret while it is built', () => {
    expect([...text.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)).toEqual([
      'node:20-bookworm-slim',
      'node:20-bookworm-slim',
    ])
    expect(text).not.toMatch(/^ARG /m)
    expect(text).not.toMatch(/SECRET|ACCESS_KEY|TOKEN/)
  })

  it('keeps secrets and what was built elsewhere out of its context', () => {
    const ignored = read('Dockerfile.dockerignore').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '**/dist', '**/.env*', '.git']))
  })
})

/** What the file uses of the Compose specification; a key that is not of it is refused. */
const service = v.strictObject({
  image: v.optional(v.pipe(v.string(), v.regex(/:\d/, 'an image with its version'))),
  build: v.optional(v.strictObject({ context: v.string(), dockerfile: v.string() })),
  command: v.optional(v.array(v.string())),
  environment: v.optional(v.record(v.picklist(known), v.string())),
  deploy: v.optional(v.strictObject({ replicas: v.number() })),
  expose: v.optional(v.array(v.string())),
  depends_on: v.optional(v.record(v.string(), v.strictObject({ condition: v.literal('service_healthy') }))),
  healthcheck: v.optional(
    v.strictObject({
      test: v.array(v.string()),
      interval: v.string(),
      timeout: v.string(),
      retries: v.number(),
    }),
  ),
  restart: v.literal('unless-stopped'),
  stop_grace_period: v.optional(v.string()),
  read_only: v.optional(v.boolean()),
  cap_drop: v.optional(v.array(v.string())),
  security_opt: v.optional(v.array(v.string())),
  volumes: v.optional(v.array(v.string())),
})
const composeSchema = v.strictObject({
  services: v.strictObject({ signup: service, redis: service }),
  volumes: v.record(v.string(), v.strictObject({})),
})

describe('the compose file', () => {
  const compose = v.parse(composeSchema, parse(read('compose.yaml')))
  const { environment = {} } = compose.services.signup

  it('hands on every variable that the server reads, and no other', () => {
    expect(Object.keys(environment).toSorted()).toEqual(known.toSorted())
  })

  it('leaves to whoever starts it all but what it sets itself', () => {
    const fixed = ['PORT', 'HOST', 'METRICS_PORT', 'REDIS_URL', 'SIGNUP_TRUSTED_PROXIES']
    const own = known.filter((name) => !environment[name]?.startsWith(`\${${name}:`))
    expect(own.toSorted()).toEqual(fixed.toSorted())
  })

  it('says what it needs, and has no secret of its own', () => {
    for (const name of ['NXCLOUD_ACCESS_KEY', 'NXCLOUD_ACCESS_SECRET', 'SIGNUP_SECRET', 'METRICS_TOKEN'])
      expect(environment[name]).toMatch(new RegExp(`^\\$\\{${name}:\\?.+\\}$`))
    expect(environment['REDIS_URL']).toBe('redis://redis:6379')
  })

  it('waits for Redis, which is checked, and never forgets a counter to make room', () => {
    expect(compose.services.signup.depends_on).toEqual({ redis: { condition: 'service_healthy' } })
    expect(compose.services.redis.healthcheck?.test).toEqual(['CMD', 'redis-cli', 'ping'])
    expect(compose.services.redis.command).toEqual(expect.arrayContaining(['noeviction']))
  })

  it('lets the server finish: it is killed later than its own grace ends', () => {
    const [, seconds] = /^(\d+)s$/.exec(compose.services.signup.stop_grace_period ?? '') ?? []
    expect(Number(seconds)).toBeGreaterThan(25)
  })
})

const alarmsSchema = v.strictObject({
  groups: v.array(
    v.strictObject({
      name: v.string(),
      rules: v.array(
        v.strictObject({
          alert: v.string(),
          expr: v.string(),
          for: v.optional(v.pipe(v.string(), v.regex(/^\d+m$/))),
          labels: v.strictObject({ severity: v.picklist(['page', 'ticket']) }),
          annotations: v.strictObject({ summary: v.string(), action: v.string() }),
        }),
      ),
    }),
  ),
})

describe('the alarms', () => {
  const rules = v.parse(alarmsSchema, parse(read('alarms.yaml'))).groups.flatMap((group) => group.rules)

  it('watch metrics that exist, by labels that they have', async () => {
    const { registry } = createSignupMetrics()
    createServerMetrics(registry)
    const metrics = new Map(
      (await registry.getMetricsAsJSON()).map(({ name }) => [name, registry.getSingleMetric(name)]),
    )
    const labelsOf = (name: string) =>
      (metrics.get(name) as unknown as { labelNames: string[] } | undefined)?.labelNames
    const strange = rules.flatMap(({ alert, expr }) => {
      const used = [...expr.matchAll(/(signup_\w+?)(?:_bucket)?(?:\{(\w+))?(?=[[{)\s>]|!?=)/g)]
      const names = used.map(([, name = '']) => name)
      const filters = used.filter(([, name = '', label]) => label && !labelsOf(name)?.includes(label))
      const groupings = [...expr.matchAll(/by \((\w+)\)/g)].filter(
        ([, label = '']) => label !== 'le' && !names.some((name) => labelsOf(name)?.includes(label)),
      )
      const unknown = names.filter((name) => !metrics.has(name))
      const none = names.length === 0 ? ['no metric'] : []
      return [...none, ...unknown, ...filters, ...groupings].map((what) => `${alert}: ${String(what)}`)
    })
    expect(rules.length).toBeGreaterThan(5)
    expect(strange).toEqual([])
  })
})
