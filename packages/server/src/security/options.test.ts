import { afterEach, describe, expect, it, vi } from 'vitest'
import { createRedisStore, createSignupMetrics, toNodeListener, turnstile } from '../testing/entries'
import { createConsoleLog } from '../log/log'
import { createMemoryStore } from '../limits/memory-store'
import { verifyPhoneProof } from '../tickets/proofs'
import { createTestSignup, testSecret } from '../testing/signup'

type Options = Parameters<typeof createTestSignup>[0]
const page = 'https://app.example/enter-code'
const user = () => ({ subject: 'user-1' })

describe('an option that cannot work', () => {
  it.each<[string, object, RegExp]>([
    [
      'lets everybody in by a letter',
      { authorise: user },
      /^authorise is not an option of createSignupHandler\. Did you mean authorize\?$/,
    ],
    ['is unknown', { everything: true }, /^everything is not an option of .* Known: nxcloud, basePath, /],
    ['is a size in words', { bodyLimitBytes: '16kb' }, /^bodyLimitBytes must be a whole number of bytes/],
    ['is a size of nothing', { bodyLimitBytes: 0 }, /^bodyLimitBytes must be/],
    ['is a size without end', { bodyLimitBytes: Infinity }, /^bodyLimitBytes must be/],
    [
      'is a time-out that a timer cannot wait',
      { nxcloud: { timeoutMs: 3e9 } },
      /^nxcloud\.timeoutMs must be a whole number of milliseconds from 1 to 600000\.$/,
    ],
    [
      'is of NXCloud and unknown',
      { nxcloud: { baseURL: 'https://x' } },
      /^nxcloud\.baseURL .*Did you mean baseUrl\?$/,
    ],
    [
      'sets a clock where the handler sets it',
      { nxcloud: { now: Date.now } },
      /^nxcloud\.now is not an option/,
    ],
    [
      'allows no country',
      { policy: { countries: { allow: [] } } },
      /^policy\.countries.* must be "all", .* at least one/,
    ],
    ['denies no country', { policy: { countries: { deny: [] } } }, /^policy\.countries/],
    ['believes everybody', { trustedProxies: ['0.0.0.0/0'] }, /^trustedProxies: '0\.0\.0\.0\/0' is too wide/],
    ['believes everybody by IPv6', { trustedProxies: ['::/0'] }, /^trustedProxies: '::\/0' is too wide/],
    ['believes half of everybody', { trustedProxies: ['128.0.0.0/1'] }, /is too wide/],
    ['believes all of the internet’s IPv6', { trustedProxies: ['2000::/3'] }, /is too wide/],
    ['believes everybody behind NAT64', { trustedProxies: ['64:ff9b::/96'] }, /is too wide/],
    [
      'names proxies that never match',
      { trustedProxies: ['::ffff:10.0.0.0/104'] },
      /is no address, no range/,
    ],
    ['is a text for a list', { trustedProxies: 'private' }, /^trustedProxies must be a list of addresses/],
    [
      'is a text for a list of origins',
      { origins: 'https://app.example' },
      /^origins must be a list of origins/,
    ],
    ['is no host', { hosts: ['https://app.example'] }, /^hosts: 'https:\/\/app\.example' is not a host/],
    [
      'hands off to a page that may not call',
      { authorize: user, handOff: { page }, origins: ['https://other.example'] },
      /^handOff\.page: pages of https:\/\/app\.example may not call this handler\. Add it to origins/,
    ],
    [
      'hands off to a page of another host',
      { authorize: user, handOff: { page }, hosts: ['signup.example'] },
      /^handOff\.page: pages of https:\/\/app\.example may not call/,
    ],
    [
      'lets a short code be guessed',
      { policy: { codeLength: 4 } },
      /^policy\.checksPerCode lets a code of 4 digits be guessed: set it to 3 or fewer/,
    ],
    ['is a secret everybody tries', { secret: 'changeme'.repeat(4) }, /^secret can be guessed/],
    [
      'is a secret out of a documentation',
      { secret: 'your-256-bit-secret-your-256-bit-secret' },
      /can be guessed/,
    ],
    ['is a secret of one letter', { secret: 'a'.repeat(64) }, /^secret can be guessed/],
    ['is a secret of sequences', { secret: '0123456789abcdef'.repeat(2) }, /^secret can be guessed/],
    [
      'is a previous secret that can be guessed',
      { secret: [testSecret, 'password'.repeat(4)] },
      /^secret can be guessed/,
    ],
    ['is a short secret', { secret: 'k'.repeat(31) }, /^secret must have at least 32 bytes/],
    ['is three secrets', { secret: [testSecret, testSecret, testSecret] }, /^secret must be one text, or/],
    ['is no secret', { secret: null }, /^secret must have at least 32 bytes/],
    ['is no function', { authorize: true }, /^authorize must be a function/],
    ['checks no challenge', { verifyChallenge: {} }, /^verifyChallenge must be a function/],
    ['is no flag', { login: 'yes' }, /^login must be true or false\.$/],
    ['is no choice', { whenStoreFails: 'maybe' }, /^whenStoreFails must be 'refuse' or 'allow'\.$/],
    ['is no store', { store: { add() {} } }, /^store must be a store, such as/],
    ['is no log', { log: () => {} }, /^log must be a logger/],
    ['is no clock', { now: 0 }, /^now must be a function/],
    ['listens with nothing', { onEvent: [] }, /^onEvent must be a function\.$/],
    ['reads no address', { clientIp: 'x-real-ip' }, /^clientIp must be a function/],
    ['is an empty app key', { appKey: '' }, /^appKey must be the app key/],
    ['is a path upwards', { basePath: '/api/../signup' }, /^basePath must be a path like/],
    ['is no path', { basePath: 7 }, /^basePath must be a path like/],
    ['is an audience without a name', { proofAudience: ' ' }, /^proofAudience must be/],
    [
      'is a policy that is a file’s name',
      { policy: 'policy.json' },
      /^policy must be an object of options\.$/,
    ],
  ])('and %s is refused by name, with the fix', (_what, options, message) => {
    expect(() => createTestSignup(options as Options)).toThrow(TypeError)
    expect(() => createTestSignup(options as Options)).toThrow(message)
  })

  it('never has its value repeated where that is a secret', () => {
    for (const secret of ['changeme'.repeat(4), 'hush-hush']) {
      expect(() => createTestSignup({ secret })).toThrow(/^(?!.*(?:changeme|hush))/s)
    }
  })

  it.each<[string, () => unknown, RegExp]>([
    ['createRedisStore', () => createRedisStore({} as never), /^createRedisStore needs a client of ioredis/],
    [
      'createRedisStore',
      () => createRedisStore({ status: '', call: vi.fn() }, { timeout: 5 } as never),
      /^timeout is not an option of createRedisStore\. Did you mean timeoutMs\?$/,
    ],
    [
      'createRedisStore',
      () => createRedisStore({ status: '', call: vi.fn() }, { timeoutMs: 3e9 }),
      /^timeoutMs must be a whole number of milliseconds/,
    ],
    [
      'turnstile',
      () => turnstile({ secret: '' }),
      /^secret must be the secret key of the challenge’s widget/,
    ],
    ['turnstile', () => turnstile({ secret: 's', timeoutMs: 3e9 }), /^timeoutMs must be/],
    ['turnstile', () => turnstile({ secret: 's', hostname: ['a'] } as never), /Did you mean hostnames\?$/],
    ['turnstile', () => turnstile({ secret: 's', hostnames: [] }), /^hostnames must be/],
    ['turnstile', () => turnstile({ secret: 's', url: 'http://challenge.example' }), /^url must be https/],
    ['createSignupMetrics', () => createSignupMetrics({} as never), /^createSignupMetrics takes a Registry/],
    ['toNodeListener', () => toNodeListener({} as never), /^toNodeListener needs the handler/],
    ['createMemoryStore', () => createMemoryStore({ now: 5 } as never), /^now must be a function/],
    ['createConsoleLog', () => createConsoleLog('debug' as never), /^createConsoleLog takes/],
  ])('of %s is refused too', (_name, create, message) => {
    expect(create).toThrow(TypeError)
    expect(create).toThrow(message)
  })

  it('of a proof’s check is refused too: a guessable secret forges proofs', async () => {
    await expect(verifyPhoneProof('a.b.c', 'changeme'.repeat(4), { subject: 'a' })).rejects.toThrow(
      /^secret can be guessed/,
    )
    const misspelt = { subject: 'a', audiance: 'https://api.example' } as { subject: string }
    await expect(verifyPhoneProof('a.b.c', testSecret, misspelt)).rejects.toThrow(
      'audiance is not an option of verifyPhoneProof. Did you mean audience?',
    )
  })
})

describe('what costs whoever did not mean it', () => {
  afterEach(() => void vi.unstubAllEnvs())

  const warnings = (options: Options) =>
    createTestSignup(options)
      .log.lines.filter(({ level }) => level === 'warn')
      .map(({ event }) => event)

  it('is warned of once, when the handler is created', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { getCode, log } = createTestSignup()
    for (const phone of ['6281234567890', '6281234567891']) expect((await getCode(phone)).status).toBe(200)
    const warned = log.lines.filter(({ level }) => level === 'warn').map(({ event }) => event)
    expect(warned).toEqual(['no_authorize', 'every_country', 'memory_store'])
  })

  it('is not warned of where it is meant, or does not matter', () => {
    const authorize = user
    expect(warnings({ authorize, policy: { countries: 'all' } })).toEqual([])
    expect(warnings({ authorize, policy: { countries: { allow: ['ID'] } } })).toEqual([])
    vi.stubEnv('NODE_ENV', 'production')
    const store = { ...createMemoryStore(), shared: true }
    expect(warnings({ authorize, policy: { countries: 'all' }, store })).toEqual([])
  })
})
