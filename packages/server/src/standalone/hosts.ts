import { isIP } from 'node:net'

const wildcards = ['0.0.0.0', '::']
const thisMachine = ['localhost', '127.0.0.1', '[::1]']

export const isLoopback = (host: string | undefined) =>
  host === 'localhost' || host === '::1' || (host !== undefined && /^127\.\d+\.\d+\.\d+$/.test(host))

/** An address to listen on, in the form that URLs and `Host` have it. */
export const inUrl = (host: string) => (isIP(host) === 6 ? `[${host}]` : host)

/**
 * The hosts at which a server of its own may be asked: this machine, the address it listens on, and those that are named.
 * A page whose name was made to lead here asks with its own name (DNS rebinding).
 */
export function hostsOf(host: string | undefined, named: readonly string[] = []): string[] {
  const listening = host === undefined || wildcards.includes(host) ? [] : [inUrl(host)]
  return [...new Set([...thisMachine, ...listening, ...named])]
}
