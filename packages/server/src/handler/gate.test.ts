import { describe, expect, it } from 'vitest'
import { createTestSignup } from '../testing/signup'

const body = { phone_number: '6281234567890', method: 'sms' }
const json = { 'content-type': 'application/json' }

describe('every answer', () => {
  it('is JSON that nobody may keep, with an id of its own', async () => {
    const { getCode, ask } = createTestSignup()
    const [first, second] = [await getCode(body.phone_number), await ask('nothing')]
    for (const { headers } of [first, second]) {
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    }
    expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'))
  })
})

describe('paths and methods', () => {
  it.each(['nothing', 'GETCODE', 'getCode/', 'getCode/x', '', '../signup2/getCode', 'constructor'])(
    'answers 404 to %s',
    async (action) => {
      const { post } = createTestSignup()
      const answer = await post(action, body)
      expect(answer.status).toBe(404)
      expect(answer.body.error).toEqual({ type: 'not_found' })
    },
  )

  it.each([
    ['getCode', 'GET', 'POST'],
    ['getCode', 'PUT', 'POST'],
    ['checkCode', 'DELETE', 'POST'],
    ['policy', 'POST', 'GET'],
    ['getCode', 'OPTIONS', 'POST'],
  ])('answers 405 to %s by %s, and names %s', async (action, method, allow) => {
    const { ask } = createTestSignup()
    const answer = await ask(action, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe(allow)
    expect(answer.body.error).toEqual({ type: 'method_not_allowed' })
  })

  it('tells the page its policy', async () => {
    const { ask } = createTestSignup({
      policy: { countries: { deny: ['KP'] }, codeLength: 4, checksPerCode: 3 },
    })
    expect((await ask('policy')).body).toEqual({
      code: 0,
      message: 'success',
      data: { methods: ['sms', 'voice'], countries: { deny: ['KP'] }, code_length: 4 },
    })
  })

  it.each(['/', '', '/api/signup/'])('serves below the base path "%s"', async (basePath) => {
    const { handler } = createTestSignup({ basePath })
    const url = `https://signup.example${basePath.replace(/\/$/, '')}/policy`
    expect((await handler(new Request(url))).status).toBe(200)
  })
})

describe('the body', () => {
  it.each([
    undefined,
    'text/plain',
    'application/jsonp',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
  ])('of type %s is refused with 415', async (type) => {
    const { ask, sandbox } = createTestSignup()
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
    const answer = await ask('getCode', { method: 'POST', headers, body: JSON.stringify(body) })
    expect(answer.status).toBe(415)
    expect(answer.body.error).toEqual({ type: 'unsupported_media_type' })
    expect(sandbox.calls.count()).toBe(0)
  })

  it.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json ;charset=UTF-8'])(
    'of type %s is read',
    async (type) => {
      const { post } = createTestSignup()
      expect((await post('getCode', body, { 'content-type': type })).status).toBe(200)
    },
  )

  it.each(['', '{', 'null', '[]', '"text"', '{}', '{"phone_number":6281234567890,"method":"sms"}'])(
    '%j is a bad request',
    async (text) => {
      const { post } = createTestSignup()
      const answer = await post('getCode', text)
      expect(answer.status).toBe(400)
      expect(answer.body.error).toEqual({ type: 'bad_request' })
    },
  )

  it('that is no UTF-8 is a bad request', async () => {
    const { ask } = createTestSignup()
    const answer = await ask('getCode', {
      method: 'POST',
      headers: json,
      body: new Uint8Array([0x22, 0xff, 0x22]),
    })
    expect(answer.body.error).toEqual({ type: 'bad_request' })
  })

  it('is read up to 16 384 bytes and no further', async () => {
    const { post } = createTestSignup()
    const padded = (bytes: number) => JSON.stringify(body).padEnd(bytes, ' ')
    expect((await post('getCode', padded(16_384))).status).toBe(200)
    const answer = await post('getCode', padded(16_385))
    expect(answer.status).toBe(413)
    expect(answer.body.error).toEqual({ type: 'payload_too_large' })
  })

  it('without end is left at the limit', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1024))
      },
    })
    const { ask } = createTestSignup()
    const init = { method: 'POST', headers: json, body: endless, duplex: 'half' } as RequestInit
    expect((await ask('getCode', init)).status).toBe(413)
    expect(pulled).toBeLessThan(25)
  })
})

describe('options that cannot work', () => {
  it.each([
    [{ origins: ['https://app.example/'] }, "origins: 'https://app.example/' is not an origin"],
    [{ origins: ['*'] }, "origins: '*' is not an origin"],
    [{ basePath: 'api/signup' }, 'basePath must be a path'],
    [{ policy: { codeLength: 0 } }, 'policy.codeLength must be'],
    [{ nxcloud: { accessKey: '' } }, 'nxcloud.accessKey'],
  ])('are refused at once: %o', (options, message) => {
    expect(() => createTestSignup(options)).toThrow(message)
  })
})
