/** Something small that outlives a reload. Storage that is off, full or blocked is as good as none. */
export interface SessionRecord<Value> {
  read(): Value | undefined
  write(value: Value | undefined): void
}

/** @param check what a stored text must hold to be believed; it may be anyone's, or of an older release. */
export function createSessionRecord<Value>(
  key: string | undefined,
  check: (stored: Partial<Value>) => Value | undefined,
): SessionRecord<Value> {
  return {
    read() {
      try {
        const stored: unknown = key && JSON.parse(sessionStorage.getItem(key) ?? 'null')
        return stored && typeof stored === 'object' ? check(stored) : undefined
      } catch {
        return undefined
      }
    },
    write(value) {
      try {
        if (!key) return
        if (value) sessionStorage.setItem(key, JSON.stringify(value))
        else sessionStorage.removeItem(key)
      } catch {
        // Private windows and full storage: it lives as long as the page.
      }
    },
  }
}
