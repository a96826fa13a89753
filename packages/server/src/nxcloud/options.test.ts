import { describe, expect, it } from 'vitest'
import { account } from '../testing/nxcloud'
import { createNxcloudClient } from './client'

describe('options that cannot work', () => {
  it.each([
    [{ accessKey: '' }, /accessKey/],
    [{ accessSecret: 'two words' }, /accessSecret/],
    [{ baseUrl: 'http://api2.nxcloud.com' }, /must be https/],
    [{ baseUrl: 'api2.nxcloud.com' }, /whole URL/],
    [{ baseUrl: 'https://user:pw@api2.nxcloud.com' }, /password/],
    [{ timeoutMs: 0 }, /above 0/],
  ])('are refused at once: %o', (wrong, message) => {
    expect(() => createNxcloudClient({ ...account, ...wrong })).toThrow(message)
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
