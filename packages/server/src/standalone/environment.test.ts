import { describe, expect, it } from 'vitest'
import { readEnvironment } from './environment'

const keys = { NXCLOUD_ACCESS_KEY: 'k', NXCLOUD_ACCESS_SECRET: 's' }

describe('the environment', () => {
  it('needs the key and the secret alone', () => {
    expect(readEnvironment(keys)).toEqual({
      ok: true,
      environment: {
        port: 8787,
        host: undefined,
        handler: { nxcloud: { accessKey: 'k', accessSecret: 's' } },
      },
    })
  })

  it('is read in full', () => {
    const reading = readEnvironment({
      ...keys,
      PORT: '9000',
      HOST: '127.0.0.1',
      NXCLOUD_BASE_URL: 'https://nx.example',
      SIGNUP_BASE_PATH: '/signup',
      SIGNUP_ORIGINS: ' https://a.example, https://b.example,',
    })
    expect(reading).toMatchObject({
      environment: {
        port: 9000,
        host: '127.0.0.1',
        handler: {
          nxcloud: { baseUrl: 'https://nx.example' },
          basePath: '/signup',
          origins: ['https://a.example', 'https://b.example'],
        },
      },
    })
  })

  it.each([
    [{}, /^missing NXCLOUD_ACCESS_KEY and NXCLOUD_ACCESS_SECRET: set them to .*\.$/],
    [{ NXCLOUD_ACCESS_KEY: 'k', NXCLOUD_ACCESS_SECRET: ' ' }, /^missing NXCLOUD_ACCESS_SECRET: set it to /],
    [{ ...keys, PORT: 'http' }, /^PORT is 'http': set it to a number/],
    [{ ...keys, PORT: '70000' }, /^PORT is '70000'/],
  ])('that is wrong is one line: %o', (env, problem) => {
    const reading = readEnvironment(env)
    expect(reading.ok ? '' : reading.problem).toMatch(problem)
  })
})
