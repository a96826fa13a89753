import { createServer } from 'node:http'

/** What a backend that allows everything answers to `GET /policy`. */
const policy = JSON.stringify({ code: 0, message: 'success', data: { methods: ['sms', 'voice'] } })

/**
 * @typedef {object} Server
 * @property {string} url
 * @property {{ path: string, bytes: number }[]} served since it was emptied last
 * @property {() => Promise<void>} close
 */

/**
 * Serves a built page on loopback, compressed, without the network's delays: those are the browser's.
 * @param {import('./build-contender.js').Site} site
 * @returns {Promise<Server>}
 */
export async function serveSite({ files }) {
  /** @type {Server['served']} */
  const served = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/api/signup/policy') {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(policy)
      return
    }
    const file = files.get(path === '/' ? '/index.html' : path)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    served.push({ path, bytes: file.bytes })
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Encoding': 'gzip' }).end(file.body)
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)))
  const address = server.address()
  if (!address || typeof address !== 'object') throw new Error('The server has no address.')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    served,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
