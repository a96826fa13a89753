import { createServer, type RequestListener } from 'node:http'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'
import { toNodeListener } from '../adapters/to-node-listener'
import { exchangeRaw, listenOn, statusOf } from '../testing/node-server'
import { createTestSignup } from '../testing/signup'

const closes: (() => Promise<void>)[] = []
afterEach(() => Promise.all(closes.splice(0).map((close) => close())))

async function listen(listener: RequestListener) {
  const server = await listenOn(createServer(listener))
  closes.push(server.close)
  return server
}

/** A handler with `login`, which opens the whole NXCloud account: the action that an attacker is after. */
function withLogin() {
  return createTestSignup({ login: true, authorize: () => ({ subject: 'user-1' }) })
}

/** The smallest body that `login` takes, on any request line and Host. */
const request = (line: string, host = 'signup.example') =>
  `${line} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`

const targets = [
  '/api/signup/policy/../login',
  '/api/signup/./login',
  '/api/signup/policy/%2e%2e/login',
  '/api/signup/policy/%2E./login',
  '/api/signup/policy/.%2e/login',
  '/x/..%2fapi/signup/login',
  '\\api\\signup\\login',
  '/api\\signup\\login',
  '/api/signup/policy\\..\\login',
  '//api/signup/login',
  '/api//signup/login',
  '/api/signup//login',
  '/api/signup/login/',
  '/api/signup/login;a=b',
  '/api;a/signup/login',
  '/api/signup%2flogin',
  '/api/signup%2Flogin',
  '/api/signup%5clogin',
  '/api/signup/%6cogin',
  '/api/signup/login%00',
  '/api/signup/login%20',
  '/api/signup/login%3f',
  '/api/signup/login#',
  '/API/signup/login',
  '/api/signup/LOGIN',
  'http://signup.example/api/signup/login',
  'https://signup.example/api/signup/login',
  'http:///api/signup/login',
  'api/signup/login',
  '?/api/signup/login',
  '/policy?/../api/signup/login',
]
const hosts = [
  'x\\api\\signup\\login?',
  'x/api/signup/login?',
  'x/api/signup/login#',
  'x\\..\\api\\signup\\login?',
  'x:80/api/signup/login?',
  'x@y/api/signup/login?',
  '[::1]/api/signup/login?',
  '?',
  '#',
]

describe('the route', () => {
  it('is the action of an ordinary request', async () => {
    const { handler, sandbox } = withLogin()
    const server = await listen(toNodeListener(handler))
    expect(statusOf(await exchangeRaw(server, request('POST /api/signup/login')))).toBe(200)
    expect(statusOf(await exchangeRaw(server, request('POST /api/signup/login?a=b')))).toBe(200)
    expect(sandbox.calls.count('login')).toBe(2)
  })

  it.each(targets)('is never login by another spelling of its path: %s', async (target) => {
    const { handler, sandbox } = withLogin()
    const server = await listen(toNodeListener(handler))
    const status = statusOf(await exchangeRaw(server, request(`POST ${target}`)))
    // Node's own parser refuses some with 400 before anybody routes.
    expect([400, 404]).toContain(status)
    expect(sandbox.calls.count()).toBe(0)
  })

  it.each(hosts)('is never what stands in the Host: %s', async (host) => {
    const { handler, sandbox, log } = withLogin()
    const server = await listen(toNodeListener(handler))
    for (const line of ['POST /policy', 'POST /', 'POST /api/signup/policy']) {
      expect(statusOf(await exchangeRaw(server, request(line, host)))).toBe(400)
    }
    expect(sandbox.calls.count()).toBe(0)
    expect(log.lines.filter(({ event }) => event === 'request_unreadable')).toHaveLength(3)
  })

  it('is refused by the handler where another adapter hands a Host on that is none', async () => {
    const { ask, sandbox } = withLogin()
    const headers = { host: 'x\\api\\signup\\login?', 'content-type': 'application/json' }
    const answer = await ask('login', { method: 'POST', headers, body: '{}' })
    expect([answer.status, answer.body.error?.type]).toEqual([400, 'bad_request'])
    expect(sandbox.calls.count()).toBe(0)
  })
})

describe('behind Express', () => {
  /** An app that lets nobody reach `login`, in three ways that apps have of doing so. */
  async function guarded() {
    const signup = withLogin()
    const app = express()
    app.use('/api/signup/login', (_request, response) => void response.status(403).end())
    app.all('/api/signup/:action', (incoming, response, next) => {
      if (/^login$/i.test(incoming.params.action)) response.status(403).end()
      else next()
    })
    app.use((incoming, response, next) => {
      if (incoming.path.toLowerCase().includes('/login')) response.status(403).end()
      else next()
    })
    app.use('/api/signup', toNodeListener(signup.handler))
    app.use('/policy', toNodeListener(signup.handler))
    return { ...signup, server: await listen(app) }
  }

  it.each([...targets, '/api/signup/login'])('a guard of %s is not passed', async (target) => {
    const { server, sandbox } = await guarded()
    expect([400, 403, 404]).toContain(statusOf(await exchangeRaw(server, request(`POST ${target}`))))
    expect(sandbox.calls.count()).toBe(0)
  })

  it.each(hosts)('a guard is not passed by the Host %s', async (host) => {
    const { server, sandbox } = await guarded()
    for (const line of ['POST /policy', 'POST /api/signup/policy', 'POST /policy/x'])
      expect(statusOf(await exchangeRaw(server, request(line, host)))).toBe(400)
    expect(sandbox.calls.count()).toBe(0)
  })
})
