import { createSessionRecord } from '../flow/session-record'

/** Looks like a link's secret part, and not like a place on the page. */
const tokenLike = /^#([\w.~-]{20,512})$/

export interface HandedToken {
  /** `undefined`: not looked for yet; `null`: there is none. */
  get(): string | null | undefined
  /** The code was entered, or the link has ended: a reload must not ask again. */
  forget(): void
  subscribe(listener: () => void): () => void
}

/**
 * The secret part of the link that opened the page. It is taken out of the address bar at once, so that it stays in no
 * history and no screenshot, and outlives a reload in `sessionStorage`. Another link in the same tab takes its place.
 */
export function createHandedToken(key: string): HandedToken {
  const record = createSessionRecord<{ token: string }>(key, ({ token }) =>
    typeof token === 'string' ? { token } : undefined,
  )
  const listeners = new Set<() => void>()
  let token: string | null | undefined

  const look = () => {
    const [, inAddress] = tokenLike.exec(location.hash) ?? []
    if (inAddress) {
      record.write({ token: inAddress })
      history.replaceState(history.state, '', location.pathname + location.search)
    }
    const found = inAddress ?? token ?? record.read()?.token ?? null
    if (found === token) return
    token = found
    for (const listener of listeners) listener()
  }
  return {
    get: () => token,
    forget: () => record.write(undefined),
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) window.addEventListener('hashchange', look)
      look()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('hashchange', look)
      }
    },
  }
}
