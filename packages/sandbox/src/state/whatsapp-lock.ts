import { evergreenPhone } from '../failures/magic-numbers'
import { digitsOf } from '../phone-digits'

/** The stretch in which WhatsApp counts a number's requests. */
export const lockWindowMs = 72 * 3600 * 1000

export interface WhatsappLockOptions {
  /** Requests that a number has in any 72 hours; `null`: no end. */
  limit: number | null
  now: () => number
}

/**
 * What WhatsApp counts for each number: requests for codes and registrations, refused ones too. A number that is over the
 * limit is locked, and each further request makes the lock longer.
 */
export function createWhatsappLock({ limit, now }: WhatsappLockOptions) {
  let requests = new Map<string, number[]>()
  return {
    /** Counts a request; whether the number is locked. */
    count(phone: string): boolean {
      const digits = digitsOf(phone)
      if (limit === null || digits === digitsOf(evergreenPhone)) return false
      const recent = (requests.get(digits) ?? []).filter((at) => now() - at < lockWindowMs)
      requests.set(digits, [...recent, now()])
      return recent.length >= limit
    },
    reset() {
      requests = new Map()
    },
  }
}

export type WhatsappLock = ReturnType<typeof createWhatsappLock>
