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
        drainMs: 5000,
        graceMs: 20_000,
        handler: {
          nxcloud: { accessKey: 'k', accessSecret: 's' },
          hosts: ['localhost', '127.0.0.1', '[::1]'],
        },
      }),
    })
  })

  it('is read in full', () => {
    const reading = readEnvironment({
      ...keys,
      PORT: '9000',
      HOST: '192.0.2.5',
      SIGNUP_HOSTS: 'signup.example.com, signup.internal:8787',
      KEEP_ALIVE_SECONDS: '350',
      MAX_CONNECTIONS: '100',
      DRAIN_SECONDS: '10',
      NXCLOUD_BASE_URL: 'https://nx.example',
      NXCLOUD_ALGORITHM: 'sha256',
      NXCLOUD_TIMEOUT_MS: '5000',
      SIGNUP_BASE_PATH: '/signup',
      SIGNUP_ORIGINS: ' https://a.example, https://b.example,',
      SIGNUP_PROOF_AUDIENCE: 'https://api.example',
      METRICS_PORT: '9001',
      METRICS_TOKEN: 'f3Qz8vLm2XkR7pTd',
      LOG_LEVEL: 'warn',
      SHUTDOWN_SECONDS: '5',
    })
    expect(reading).toMatchObject({
      environment: {
        port: 9000,
        host: '192.0.2.5',
        metrics: { port: 9001, token: 'f3Qz8vLm2XkR7pTd' },
        logLevel: 'warn',
        keepAliveSeconds: 350,
        maxConnections: 100,
        drainMs: 10_000,
        graceMs: 5000,
        handler: {
          nxcloud: { baseUrl: 'https://nx.example', algorithm: 'sha256', timeoutMs: 5000 },
          basePath: '/signup',
          origins: ['https://a.example', 'https://b.example'],
          hosts: [
            'localhost',
            '127.0.0.1',
            '[::1]',
            '192.0.2.5',
            'signup.example.com',
            'signup.internal:8787',
          ],
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
    [{ ...keys, HOST: '127.0.0.1:8787' }, /^HOST must be an address or a name to listen on, without a port/],
    [
      { ...keys, KEEP_ALIVE_SECONDS: '0' },
      /^KEEP_ALIVE_SECONDS is '0': set it to a number from 1 to 3600\.$/,
    ],
    [
      { ...keys, SIGNUP_ORIGIN: 'https://a' },
      /^SIGNUP_ORIGIN is not a variable .* Did you mean SIGNUP_ORIGINS\?$/,
    ],
    [{ ...keys, NXCLOUD_SECRET: 's' }, /^NXCLOUD_SECRET is not a variable of this server\. /],
    [
      { ...keys, SIGNUP_SECRET_PREVIOUS: 'x' },
      /^missing SIGNUP_SECRET: SIGNUP_SECRET_PREVIOUS is what was signed/,
    ],
    [
      { ...keys, METRICS_PORT: '9464' },
      /^missing METRICS_TOKEN: METRICS_PORT can be reached from other machines/,
    ],
    [{ ...keys, METRICS_PORT: '9464', HOST: '0.0.0.0' }, /^missing METRICS_TOKEN/],
    [
      { ...keys, METRICS_TOKEN: 'let-me-in' },
      /^METRICS_TOKEN can be guessed: set it to what `openssl rand -hex 16`/,
    ],
  ])('that is wrong is one line: %o', (env, problem) => {
    const reading = readEnvironment(env)
    expect(reading.ok ? '' : reading.problem).toMatch(problem)
  })

  it('serves metrics without a token on loopback alone', () => {
    for (const HOST of ['127.0.0.1', 'localhost', '::1'])
      expect(readEnvironment({ ...keys, HOST, METRICS_PORT: '9464' }).ok).toBe(true)
  })

  it('is not disturbed by what a cluster sets for services named after it', () => {
    const cluster = {
      SIGNUP_SERVICE_HOST: '10.0.0.1',
      SIGNUP_SERVICE_PORT: '8787',
      SIGNUP_SERVICE_PORT_HTTP: '8787',
      SIGNUP_PORT: 'tcp://10.0.0.1:8787',
      SIGNUP_PORT_8787_TCP_ADDR: '10.0.0.1',
      NXCLOUD_ENV_X: '1',
    }
    expect(readEnvironment({ ...keys, ...cluster }).ok).toBe(true)
  })

  it.each([
    'redis://host:6379',
    'rediss://user:p%2Fss%23w%3Frd%40@host:6379/0',
    'redis://:password@[::1]:6379/15',
    'redis://host?family=6',
    // The last @ ends the password.
    'redis://user:12@34@host:6379',
  ])('takes the Redis %s', (REDIS_URL) => {
    expect(readEnvironment({ ...keys, SIGNUP_SECRET: 'x', REDIS_URL }).ok).toBe(true)
  })

  it.each([
    'redis://',
    'host:6379',
    'redis://:pa/ss@host:6379',
    'redis://:12/34@host:6379',
    'redis://user:12/34@host:6379',
    'redis://user:12#34@host:6379',
    'redis://user:12?34@host:6379',
    'redis://user:12%3@host:6379',
    'redis://user:12%zz@host:6379',
    'redis://host:6379/names',
  ])('refuses the Redis %s, and repeats nothing of it', (REDIS_URL) => {
    const reading = readEnvironment({ ...keys, SIGNUP_SECRET: 'x', REDIS_URL })
    expect(reading).toEqual({ ok: false, problem: expect.stringMatching(/^REDIS_URL must be a URL like/) })
    expect(reading.ok || reading.problem).not.toMatch(/12|34|pa\/ss/)
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
