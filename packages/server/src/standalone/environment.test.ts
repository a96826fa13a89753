import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment'
import { settings } from './settings'
import { usage } from './usage'

const keys = { NXCLOUD_ACCESS_KEY: 'k', NXCLOUD_ACCESS_SECRET: 's' }

describe('the environment', () => {
  it('needs the key and the secret alone', () => {
    expect(readEnvironment(keys)).toEqual({
      ok: true,
      environment: expect.objectContaining({
        port: 8787,
        host: undefined,
        metrics: { port: undefined, token: undefined },
        logLevel: 'info',
        graceMs: 25_000,
        handler: { nxcloud: { accessKey: 'k', accessSecret: 's' } },
      }),
    })
  })

  it('is read in full', () => {
    const reading = readEnvironment({
      ...keys,
      PORT: '9000',
      HOST: '127.0.0.1',
      NXCLOUD_BASE_URL: 'https://nx.example',
      NXCLOUD_ALGORITHM: 'sha256',
      NXCLOUD_TIMEOUT_MS: '5000',
      SIGNUP_BASE_PATH: '/signup',
      SIGNUP_ORIGINS: ' https://a.example, https://b.example,',
      SIGNUP_PROOF_AUDIENCE: 'https://api.example',
      METRICS_PORT: '9001',
      METRICS_TOKEN: 't',
      LOG_LEVEL: 'warn',
      SHUTDOWN_SECONDS: '5',
    })
    expect(reading).toMatchObject({
      environment: {
        port: 9000,
        host: '127.0.0.1',
        metrics: { port: 9001, token: 't' },
        logLevel: 'warn',
        graceMs: 5000,
        handler: {
          nxcloud: { baseUrl: 'https://nx.example', algorithm: 'sha256', timeoutMs: 5000 },
          basePath: '/signup',
          origins: ['https://a.example', 'https://b.example'],
          proofAudience: 'https://api.example',
        },
      },
    })
  })

  it('takes a secret whole, commas and all, and the previous one beside it', () => {
    const secretOf = (env: Record<string, string>) => {
      const reading = readEnvironment({ ...keys, ...env })
      return reading.ok && reading.environment.handler.secret
    }
    expect(secretOf({ SIGNUP_SECRET: ' one,two, three ' })).toBe('one,two, three')
    expect(secretOf({ SIGNUP_SECRET: 'a,b', SIGNUP_SECRET_PREVIOUS: 'c,d' })).toEqual(['a,b', 'c,d'])
  })

  it.each([
    [{}, /^missing NXCLOUD_ACCESS_KEY and NXCLOUD_ACCESS_SECRET: set them to .*\.$/],
    [{ NXCLOUD_ACCESS_KEY: 'k', NXCLOUD_ACCESS_SECRET: ' ' }, /^missing NXCLOUD_ACCESS_SECRET: set it to /],
    [{ ...keys, PORT: 'http' }, /^PORT is 'http': set it to a number from 0 to 65535\.$/],
    [{ ...keys, PORT: '70000' }, /^PORT is '70000'/],
    [{ ...keys, METRICS_PORT: '-1' }, /^METRICS_PORT is '-1'/],
    [{ ...keys, NXCLOUD_ALGORITHM: 'sha1' }, /^NXCLOUD_ALGORITHM is 'sha1': set it to md5, sha256\.$/],
    [{ ...keys, NXCLOUD_TIMEOUT_MS: '0' }, /^NXCLOUD_TIMEOUT_MS is '0'/],
    [{ ...keys, LOG_LEVEL: 'loud' }, /^LOG_LEVEL is 'loud': set it to silent, error, warn, info\.$/],
    [{ ...keys, SHUTDOWN_SECONDS: '1h' }, /^SHUTDOWN_SECONDS is '1h'/],
    [{ PORT: 'http' }, /^missing NXCLOUD_ACCESS_KEY and .* PORT is 'http': [^.]*\.$/],
  ])('that is wrong is one line: %o', (env, problem) => {
    const reading = readEnvironment(env)
    expect(reading.ok ? '' : reading.problem).toMatch(problem)
  })

  it('is described in full by --help: what is read is told, and nothing else', () => {
    const read = new Set<string>()
    readEnvironment(
      new Proxy<Record<string, string | undefined>>(
        {},
        {
          get(_, name) {
            read.add(String(name))
            return undefined
          },
        },
      ),
    )
    expect(settings.map(({ name }) => name).toSorted()).toEqual([...read].toSorted())
    for (const name of read) expect(usage).toContain(`  ${name} `)
  })
})
