import { createSessionRecord } from '../flow/session-record'
import type { VerifiedNumber } from '../registration/use-registration'

/** The verified number that is being registered; outlives a reload under `key`, if there is one. */
export function createVerifiedStore(key: string | undefined, given: VerifiedNumber | undefined) {
  const record = createSessionRecord<VerifiedNumber>(key, ({ phone, display, ticket }) =>
    /^\+\d+$/.test(phone?.trim() ?? '') && (display === undefined || typeof display === 'string')
      ? ({ phone, display, ticket } as VerifiedNumber)
      : undefined,
  )
  const listeners = new Set<() => void>()
  let number = given ?? record.read()
  return {
    get: () => number,
    set(next: VerifiedNumber | undefined) {
      number = next
      record.write(next && { phone: next.phone, display: next.display, ticket: next.ticket })
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
