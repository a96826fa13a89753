import { describe, expect, it } from 'vitest'
import { account } from '../testing/nxcloud'
import { createNxcloudClient } from './client'
import type { NxcloudOptions } from './options'

describe('options that cannot work', () => {
  it.each([
    [{ accessKey: '' }, /accessKey/],
    [{ accessSecret: 'two words' }, /accessSecret/],
    [{ baseUrl: 'http://api2.nxcloud.com' }, /must be https/],
    [{ baseUrl: 'api2.nxcloud.com' }, /whole URL/],
    [{ baseUrl: 'https://user:pw@api2.nxcloud.com' }, /password/],
    [{ timeoutMs: 0 }, /^nxcloud\.timeoutMs must be a whole number of milliseconds from 1 to 600000\.$/],
    // A timer of more than 2^31-1 ms fires at once: every code would be "maybe sent".
    [{ timeoutMs: 3e9 }, /^nxcloud\.timeoutMs must be/],
    [{ timeoutMs: '10s' }, /^nxcloud\.timeoutMs must be/],
    [{ maxAnswerBytes: Infinity }, /^nxcloud\.maxAnswerBytes must be/],
    [{ algorithm: 'sha1' }, /^nxcloud\.algorithm must be 'md5' or 'sha256'\.$/],
    [{ timeout: 5000 }, /^nxcloud\.timeout is not an option of nxcloud\. Did you mean timeoutMs\?$/],
    [{ fetch: 'fetch' }, /^nxcloud\.fetch must be a function/],
    [{ accessKey: undefined }, /^nxcloud\.accessKey (?:is missing|must be)/],
  ])('are refused at once: %o', (wrong, message) => {
    expect(() => createNxcloudClient({ ...account, ...wrong } as NxcloudOptions)).toThrow(message)
  })

  it('never repeat the secret', () => {
    expect(() => createNxcloudClient({ ...account, accessSecret: 'se cret' })).toThrow(/^(?!.*se cret)/)
  })

  it.each([
    'http://127.0.0.1:9000',
    'http://localhost:9000/',
    'http://[::1]:9000',
    'https://nx.example/base/',
  ])('do not include %s as a base URL', (baseUrl) => {
    expect(() => createNxcloudClient({ ...account, baseUrl })).not.toThrow()
  })
})
