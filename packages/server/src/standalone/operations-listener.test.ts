import { afterEach, describe, expect, it } from 'vitest'
import { listen, type RunningServer } from './listen'
import { exchangeRaw, statusOf } from '../testing/node-server'
import { createOperationsListener, type Operations } from './operations-listener'

const servers: RunningServer[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close({ graceMs: 0 }))))

async function start(operations: Partial<Operations> = {}): Promise<string> {
  const listener = createOperationsListener(
    {
      findObstacle: () => Promise.resolve(undefined),
      stopping: () => false,
      metrics: () => Promise.resolve('signup_requests_total 1\n'),
      metricsAccess: undefined,
      ...operations,
    },
    (_incoming, outgoing) => outgoing.writeHead(299).end('next'),
  )
  const server = await listen(listener, { port: 0, host: '127.0.0.1' })
  servers.push(server)
  return server.url
}

describe('the operator’s paths', () => {
  it('/healthz says that the process lives, whatever the store does', async () => {
    const url = await start({ findObstacle: () => Promise.resolve('the store is out of reach') })
    const answer = await fetch(`${url}/healthz`)
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('/readyz follows the store', async () => {
    let obstacle: string | undefined
    const url = await start({ findObstacle: () => Promise.resolve(obstacle) })
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    obstacle = 'the store cannot be written to'
    const answer = await fetch(`${url}/readyz`)
    expect([answer.status, await answer.text()]).toEqual([503, 'the store cannot be written to\n'])
    obstacle = undefined
    expect((await fetch(`${url}/readyz?probe=1`)).status).toBe(200)
  })

  it('/readyz sends nobody to a server that is about to end', async () => {
    const url = await start({ stopping: () => true })
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
  })

  it('/metrics is not there unless it is opened', async () => {
    expect((await fetch(`${await start()}/metrics`)).status).toBe(299)
  })

  it('/metrics without a token tells no page whose name was made to lead here', async () => {
    const url = await start({ metricsAccess: { token: undefined } })
    const { port } = new URL(url)
    const at = async (host: string) =>
      statusOf(
        await exchangeRaw(
          { port: Number(port) },
          `GET /metrics HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
        ),
      )
    expect(await at(`evil.example:${port}`)).toBe(403)
    expect(await at('127.0.0.1.evil.example')).toBe(403)
    expect(await at(`localhost:${port}`)).toBe(200)
    expect(await at('[::1]')).toBe(200)
  })

  it('/metrics is open on a port of its own', async () => {
    const url = await start({ metricsAccess: { token: undefined } })
    const answer = await fetch(`${url}/metrics`)
    expect(await answer.text()).toBe('signup_requests_total 1\n')
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  })

  it.each([
    [undefined, 401],
    ['Bearer wrong', 401],
    ['let-me-in', 401],
    ['Bearer let-me-in', 200],
  ])('/metrics with a token: authorization %s gets %i', async (authorization, status) => {
    const url = await start({ metricsAccess: { token: 'let-me-in' } })
    const answer = await fetch(`${url}/metrics`, authorization ? { headers: { authorization } } : {})
    expect(answer.status).toBe(status)
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null)
  })

  it('takes GET and HEAD, and leaves every other path alone', async () => {
    const url = await start()
    expect((await fetch(`${url}/healthz`, { method: 'HEAD' })).status).toBe(200)
    const refused = await fetch(`${url}/healthz`, { method: 'POST', body: 'x' })
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    for (const path of ['/', '/healthz/', '/api/signup/getCode', '//healthz', '/constructor'])
      expect((await fetch(url + path)).status).toBe(299)
  })
})
