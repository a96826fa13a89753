import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens on any free port of loopback, and tells the parent process which. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
}
