import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * A port of the loopback interface that nothing listens on, for a program that does not choose one itself.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
  probe.close()
  await once(probe, 'close')
  return port
}
