import { createSandbox } from '@embedded-signup/sandbox'
import { describe, expect, it } from 'vitest'
import { createTestSignup } from '../testing/signup'

const phone = '6281234567890'

describe('checkCode', () => {
  it('accepts the code that arrived', async () => {
    const { getCode, checkCode, sandbox } = createTestSignup()
    await getCode(phone)
    const { code } = await sandbox.inbox.waitFor(phone)
    const answer = await checkCode(phone, code)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      code: 0,
      message: 'success',
      data: { proof: expect.any(String), ticket: expect.any(String) },
    })
  })

  it('keeps leading zeros', async () => {
    const bodies: unknown[] = []
    const sandbox = createSandbox()
    const { getCode, checkCode } = createTestSignup({
      nxcloud: {
        fetch: (url, init) => {
          bodies.push(init?.body)
          return sandbox.fetch(url, init)
        },
      },
    })
    await getCode(phone)
    await checkCode(phone, '000012')
    expect(bodies.at(-1)).toBe(`{"phone_number":"${phone}","code":"000012"}`)
  })

  it('rejects a wrong code with a text that fits an expired one too', async () => {
    const { getCode, checkCode, sandbox } = createTestSignup()
    await getCode(phone)
    const { code } = await sandbox.inbox.waitFor(phone)
    const wrong = code === '111111' ? '222222' : '111111'
    const { status, body } = await checkCode(phone, wrong)
    expect(status).toBe(422)
    expect(body.error).toEqual({ type: 'code_rejected', attempts_left: 4 })
    expect(body.message).toMatch(/wrong or has expired/)
  })

  it.each([
    ['123', 'invalid_code'],
    ['12345a', 'invalid_code'],
    ['', 'invalid_code'],
    [123456, 'bad_request'],
    [undefined, 'bad_request'],
  ])('refuses the code %j as %s, and asks NXCloud nothing', async (code, type) => {
    const { post, sandbox } = createTestSignup()
    const { body } = await post('checkCode', { phone_number: phone, code })
    expect(body.error).toEqual({ type })
    expect(sandbox.calls.count()).toBe(0)
  })

  it.each(['1541', '12345', '12345678', '123456789012'])(
    'asks NXCloud about %s, whatever length is expected',
    async (code) => {
      const { getCode, checkCode, sandbox } = createTestSignup()
      await getCode(phone)
      expect((await checkCode(phone, code)).body.error).toEqual({ type: 'code_rejected', attempts_left: 4 })
      expect(sandbox.calls.count('checkCode')).toBe(1)
    },
  )

  it('writes neither code nor number into the log', async () => {
    const { getCode, checkCode, log } = createTestSignup()
    await getCode(phone)
    await checkCode(phone, '918273')
    expect(log.lines).toContainEqual(
      expect.objectContaining({ event: 'answered', action: 'checkCode', phone: '+62••••90' }),
    )
    expect(log.text()).not.toMatch(/918273|81234567890/)
  })
})
