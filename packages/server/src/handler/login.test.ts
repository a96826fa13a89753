import { sandboxAppKey } from '@embedded-signup/sandbox'
import { describe, expect, it } from 'vitest'
import { createTestSignup, signedIn } from '../testing/signup'

describe('login', () => {
  it('is not there unless it is switched on', async () => {
    const { post, sandbox } = createTestSignup()
    expect((await post('login', {})).status).toBe(404)
    expect(sandbox.calls.count()).toBe(0)
  })

  it('gives the token of NXCloud’s page, to those who may', async () => {
    const { post } = createTestSignup({
      login: true,
      authorize: (request) => (request.headers.has('x-user') ? { subject: 'a' } : null),
    })
    expect((await post('login', {})).status).toBe(401)
    const answer = await post('login', {}, { 'x-user': 'a' })
    expect(answer.body.data).toEqual({ token: expect.any(String) })
  })

  it('is unavailable when NXCloud refuses it', async () => {
    const { post, sandbox } = createTestSignup({ login: true, authorize: signedIn })
    sandbox.fail('request_failed', { action: 'login' })
    expect((await post('login', {})).body.error).toEqual({ type: 'unavailable' })
  })

  it('is a TypeError without authorize, since anyone would get the token', () => {
    expect(() => createTestSignup({ login: true })).toThrow(/^login needs authorize: /)
  })

  it.each(['createApp', 'phoneList'])('does not bring %s along', async (action) => {
    const { post } = createTestSignup({ login: true, authorize: signedIn })
    expect((await post(action, { appkey: sandboxAppKey })).status).toBe(404)
  })
})
