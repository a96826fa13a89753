/** A name, an IPv4 address or an IPv6 one in brackets; then perhaps a port (RFC 3986, 3.2.2, without escapes). */
const hostForm = /^(?<name>[a-z\d._-]+|\[[a-f\d:.]+\])(?::\d{0,5})?$/

/** A `Host` header taken apart. */
export interface Host {
  /** In lower case, without the port: `app.example.com`, `[::1]`. */
  name: string
  /** As URLs have it, without the scheme's own port: `app.example.com:8443`. */
  host: string
}

/**
 * Reads a `Host` header. `undefined` where it is none: whatever else stands in it (`\`, `/`, `?`, `#`, `@`) would become
 * a part of the URL that is made of it, and a number such as `127.1` another host.
 *
 * @param scheme decides which port may be left out.
 */
export function readHost(text: string, scheme: 'http' | 'https' = 'http'): Host | undefined {
  const lower = text.toLowerCase()
  const name = hostForm.exec(lower)?.groups?.['name']
  if (name === undefined || !URL.canParse(`${scheme}://${lower}/`)) return undefined
  const { hostname, host } = new URL(`${scheme}://${lower}/`)
  return name.startsWith('[') || name === hostname ? { name: hostname, host } : undefined
}
