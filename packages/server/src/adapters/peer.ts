import { Socket, type AddressInfo } from 'node:net'
import type { NodeRequest } from './node-request'

/** Who is at the other end of a connection. */
export type Peer =
  /** `ip` is `'unix'` on a unix socket, whose peers have no address; `undefined` where the platform has no sockets. */
  | { gone: false; ip: string | undefined }
  /** The connection has ended already: there is nobody to answer, and no address to limit by. */
  | { gone: true }

/** Node sets it on every connection a server has accepted; its types do not have it. */
interface Accepted {
  server?: { address?: () => AddressInfo | string | null } | null
}

/**
 * A client that sends its request and resets the connection at once leaves a socket without an address. Such a request
 * must not pass for one from a unix socket, nor for one that nobody can be limited by.
 */
export function readPeer({ socket }: NodeRequest): Peer {
  try {
    if (socket.destroyed) return { gone: true }
    const { remoteAddress } = socket
    if (remoteAddress !== undefined) return { gone: false, ip: remoteAddress }
    const listensAt = (socket as Accepted).server?.address?.()
    if (typeof listensAt === 'string') return { gone: false, ip: 'unix' }
    // Not one of Node's: the stand-in of a platform or a test that knows no addresses.
    return socket instanceof Socket ? { gone: true } : { gone: false, ip: undefined }
  } catch {
    // HTTP/2: the session of the stream has ended.
    return { gone: true }
  }
}
