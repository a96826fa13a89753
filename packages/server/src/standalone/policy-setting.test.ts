import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readEnvironment } from './environment'
import { readPolicySetting } from './policy-setting'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))
function file(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'signup-policy-'))
  folders.push(folder)
  writeFileSync(join(folder, 'policy.json'), text)
  return join(folder, 'policy.json')
}

describe('SIGNUP_POLICY', () => {
  it.each([
    '{"perDay":50,"countries":{"allow":["ID"]},"perIpPerHour":null}',
    ' {"perDay":50,"countries":{"allow":["ID"]},"perIpPerHour":null}\n',
  ])('is JSON, inline or in a file: %j', (json) => {
    const policy = { perDay: 50, countries: { allow: ['ID'] }, perIpPerHour: null }
    expect(readPolicySetting(json.trim())).toEqual(policy)
    expect(readPolicySetting(file(json))).toEqual(policy)
  })

  it.each([
    ['{"perDay":"many"}', 'SIGNUP_POLICY.perDay must be a whole number from 1 to 1000000.'],
    ['{"perdays":1}', 'SIGNUP_POLICY.perdays is not an option of the policy. Did you mean perDay?'],
    ['{perDay:1}', 'SIGNUP_POLICY is not JSON: '],
    [
      '/no/such/file.json',
      "SIGNUP_POLICY is neither JSON nor a file that can be read (ENOENT): '/no/such/file.json'.",
    ],
  ])('%s is a problem said in one line', (text, problem) => {
    expect(() => readPolicySetting(text)).toThrow(problem)
    const reading = readEnvironment({
      NXCLOUD_ACCESS_KEY: 'k',
      NXCLOUD_ACCESS_SECRET: 's',
      SIGNUP_POLICY: text,
    })
    expect(reading).toEqual({ ok: false, problem: expect.stringContaining(problem) as string })
  })

  it('in a file that is not JSON is said to be in a file', () => {
    expect(() => readPolicySetting(file('perDay: 1'))).toThrow('SIGNUP_POLICY names a file that is not JSON')
  })
})

describe('secrets and Redis', () => {
  const keys = { NXCLOUD_ACCESS_KEY: 'k', NXCLOUD_ACCESS_SECRET: 's' }
  const handlerOf = (env: Record<string, string>) => {
    const reading = readEnvironment({ ...keys, ...env })
    return reading.ok ? reading.environment.handler : reading.problem
  }

  it.each<[Record<string, string>, unknown]>([
    [{}, undefined],
    [{ SIGNUP_SECRET: 'one' }, 'one'],
    [{ SIGNUP_SECRET: 'one, two' }, 'one, two'],
    [{ SIGNUP_SECRET: 'one', SIGNUP_SECRET_PREVIOUS: 'two' }, ['one', 'two']],
  ])('%o', (env, secret) => {
    expect(handlerOf(env)).toMatchObject({ secret })
  })

  it.each([
    [{ REDIS_URL: 'redis://localhost' }, 'missing SIGNUP_SECRET: servers that share a Redis must sign alike'],
    [{ REDIS_URL: 'localhost:6379', SIGNUP_SECRET: 'x' }, 'REDIS_URL must be a URL like redis://host:6379'],
    [{ SIGNUP_WHEN_STORE_FAILS: 'maybe' }, "SIGNUP_WHEN_STORE_FAILS is 'maybe': set it to refuse, allow."],
  ])('%o is a problem', (env, problem) => {
    expect(handlerOf(env)).toContain(problem)
  })

  it('proxies, app key and what to do without the store are passed on', () => {
    const env = {
      SIGNUP_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8',
      NXCLOUD_APP_KEY: 'app',
      SIGNUP_WHEN_STORE_FAILS: 'allow',
    }
    expect(handlerOf(env)).toMatchObject({
      trustedProxies: ['loopback', '10.0.0.0/8'],
      appKey: 'app',
      whenStoreFails: 'allow',
    })
  })
})
