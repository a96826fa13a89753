import type { UpstreamOutcome } from './outcome'

/**
 * Codes that can only arise before a byte of the request has left: name lookup, connecting, the TLS handshake.
 * From Node's `errors`, libuv's errno table and undici's connect time-out; everything else may have come later.
 */
const beforeSending =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EACCES|EPERM|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:GET|VERIFY)_\w+|ERR_INVALID_URL)$/

/** Reads what `fetch` threw. Node's `fetch` says "fetch failed" and keeps the code in `cause`, at times in a list. */
export function connectionFailure(error: unknown): UpstreamOutcome<never> {
  const codes = codesIn(error)
  const reason = codes[0] ?? (error instanceof Error ? error.name : 'unknown')
  const never = codes.length > 0 && codes.every((code) => beforeSending.test(code))
  return { kind: never ? 'refused_connection' : 'cut', reason, cause: error }
}

function codesIn(error: unknown, depth = 0): string[] {
  if (depth > 4 || typeof error !== 'object' || error === null) return []
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown }
  if (Array.isArray(errors) && errors.length > 0) return errors.flatMap((one) => codesIn(one, depth + 1))
  const below = codesIn(cause, depth + 1)
  return below.length > 0 ? below : typeof code === 'string' ? [code] : []
}
