import { describe, expect, it } from 'vitest'
import { createTestSignup } from '../testing/signup'

const body = { phone_number: '6281234567890', method: 'sms' }

describe('pages of other sites', () => {
  const own = 'https://signup.example'
  const listed = { origins: ['https://app.example'] }

  it.each<[string, Parameters<typeof createTestSignup>[0], Record<string, string>, number]>([
    ['no Origin', {}, {}, 200],
    ['the own origin', {}, { origin: own }, 200],
    ['the own host behind a proxy that ends TLS', {}, { origin: 'http://signup.example' }, 200],
    [
      'the host it was asked at, where the framework writes its own into the URL',
      {},
      { origin: 'https://shop.example', host: 'shop.example' },
      200,
    ],
    [
      'the host it was asked at when origins are listed',
      listed,
      { origin: 'https://shop.example', host: 'shop.example' },
      403,
    ],
    ['another host than it was asked at', {}, { origin: 'https://evil.example', host: 'shop.example' }, 403],
    [
      'the own host by another scheme when origins are listed',
      listed,
      { origin: 'http://signup.example' },
      403,
    ],
    ['the own origin when origins are listed', listed, { origin: own }, 200],
    ['a listed origin', listed, { origin: 'https://app.example', 'sec-fetch-site': 'cross-site' }, 200],
    ['an unlisted origin', listed, { origin: 'https://evil.example' }, 403],
    ['an unlisted origin without a list', {}, { origin: 'https://evil.example' }, 403],
    ['a listed host by another scheme', listed, { origin: 'http://app.example' }, 403],
    ['a subdomain of a listed origin', listed, { origin: 'https://x.app.example' }, 403],
    ['another port of the own host', {}, { origin: 'https://signup.example:8443' }, 403],
    ['an opaque origin', {}, { origin: 'null' }, 403],
    ['cross-site without Origin', {}, { 'sec-fetch-site': 'cross-site' }, 403],
    ['same-origin by Sec-Fetch-Site', {}, { origin: own, 'sec-fetch-site': 'same-origin' }, 200],
  ])('%s', async (_who, options, headers, status) => {
    const { post, sandbox } = createTestSignup(options)
    const answer = await post('getCode', body, headers)
    expect(answer.status).toBe(status)
    expect(sandbox.calls.count()).toBe(status === 200 ? 1 : 0)
    expect(answer.body.error).toEqual(status === 200 ? undefined : { type: 'forbidden_origin' })
  })

  it('get CORS headers when they are listed, on failures too', async () => {
    const { post } = createTestSignup(listed)
    for (const answer of [
      await post('getCode', body, { origin: 'https://app.example' }),
      await post('getCode', '{', { origin: 'https://app.example' }),
    ]) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example')
      expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After')
      expect(answer.headers.get('vary')).toBe('Origin')
    }
    const refused = await post('getCode', body, { origin: 'https://evil.example' })
    expect(refused.headers.has('access-control-allow-origin')).toBe(false)
  })

  const preflight = {
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,x-tenant',
  }

  it('are answered a preflight when they are listed', async () => {
    const { ask } = createTestSignup(listed)
    const answer = await ask('getCode', {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', ...preflight },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST')
    expect(answer.headers.get('access-control-allow-headers')).toBe('content-type,x-tenant')
  })

  it('are refused a preflight when they are not', async () => {
    const { ask } = createTestSignup(listed)
    const answer = await ask('getCode', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', ...preflight },
    })
    expect(answer.status).toBe(403)
    expect(answer.headers.has('access-control-allow-origin')).toBe(false)
  })
})
