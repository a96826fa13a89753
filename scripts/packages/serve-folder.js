import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** @type {Record<string, string>} */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

/** What a backend that allows everything answers to `GET /policy`. */
const policy = { code: 0, message: 'success', data: { methods: ['sms', 'voice'], code_length: 6 } }

/**
 * Serves a built page on loopback, on a free port.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder) {
  const server = createServer((request, response) => void answer(folder, request, response))
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)))
  const address = server.address()
  if (!address || typeof address !== 'object') throw new Error('The server has no address.')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
  if (path === '/api/signup/policy') {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(policy))
    return
  }
  try {
    const file = path === '/' ? 'index.html' : path
    const body = await readFile(join(folder, file))
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(body)
  } catch {
    response.writeHead(404).end()
  }
}
