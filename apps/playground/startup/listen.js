import { createServer } from 'node:http'
import { StartError } from './start-error.js'

/** @typedef {import('node:http').RequestListener} RequestListener */

/** What `localhost` may mean. Both are taken, so that no other program answers a browser that prefers the one or the other. */
const loopback = ['127.0.0.1', '::1']

/**
 * Listens on this machine alone. A request that comes before the listener is there waits for it.
 *
 * @param {number} port
 * @param {Promise<RequestListener>} listener
 * @throws {StartError} when the port is taken or not ours to take.
 */
export async function listen(port, listener) {
  /** @type {import('node:http').Server[]} */
  const servers = []
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((done) => server.close(done))
        server.closeAllConnections()
        return closed
      }),
    )
  }
  try {
    for (const host of loopback) {
      const server = createServer((request, response) => {
        listener.then((answer) => answer(request, response)).catch(() => response.destroy())
      })
      if (await opened(server, port, host)) servers.push(server)
    }
  } catch (error) {
    await close()
    throw error
  }
  const [main, ...others] = servers
  if (!main) throw new StartError('This machine has no loopback address to listen on.')
  // Vite's WebSocket hangs on the first server.
  for (const other of others) other.on('upgrade', (...upgrade) => main.emit('upgrade', ...upgrade))
  return { main, close }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false where the machine has no such address, as without IPv6.
 */
function opened(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return done(false)
      fail(refusal(error, port))
    })
    server.listen(port, host, () => done(true))
  })
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function refusal(error, port) {
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port === 65_535 ? port - 1 : port + 1}.`,
    )
  if (error.code === 'EACCES')
    return new StartError(
      `Port ${port} may not be used by this account: choose one above 1023 with PORT=5173.`,
    )
  return error
}
