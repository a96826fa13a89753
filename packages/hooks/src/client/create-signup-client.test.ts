import { afterEach, expect, it, vi } from 'vitest'
import { createSignupClient } from './create-signup-client'

afterEach(() => vi.unstubAllGlobals())

const policy = { methods: ['voice'] }
const client = createSignupClient({
  endpoint: 'https://app.example/api/signup',
  fetch: async () => Response.json({ code: 0, message: 'ok', data: policy }),
})

it('asks from where there is no navigator, as in Node before 21', async () => {
  vi.stubGlobal('navigator', undefined)
  await expect(client.policy()).resolves.toEqual(policy)
})

it('asks nothing where the browser knows that it has no network', async () => {
  vi.stubGlobal('navigator', { onLine: false })
  await expect(client.policy()).rejects.toMatchObject({ name: 'SignupError', code: 'offline' })
})
