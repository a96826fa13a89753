import type { LimitKey } from '../limits/limit-key'
import type { SignupStore } from '../limits/signup-store'
import { ticketSeconds } from '../tickets/tickets'

/** The right to ask NXCloud for a number's registration. */
export type RegistrationTurn =
  | {
      granted: true
      /** NXCloud took it on: nobody asks again. */
      accept: () => Promise<void>
      /** It did not, or nobody knows: the next may ask. */
      release: () => Promise<void>
    }
  | {
      granted: false
      /** `asked`: somebody is asking at this moment; `accepted`: NXCloud has taken it on. */
      since: 'asked' | 'accepted'
    }

export interface Registrations {
  /** @param again after a registration that failed: what was accepted then does not count. */
  begin: (e164: string, again: boolean) => Promise<RegistrationTurn>
}

export interface RegistrationOptions {
  store: SignupStore
  keyOf: LimitKey
  /** Longest time one request to NXCloud takes. */
  pendingSeconds: number
}

/** `createClient` once per number, whoever asks how often: double clicks, two tabs, a page that was reloaded. */
export function createRegistrations({ store, keyOf, pendingSeconds }: RegistrationOptions): Registrations {
  const grantedFor = (keys: readonly string[], accepted: string): RegistrationTurn => ({
    granted: true,
    accept: () => store.keep(accepted, 'accepted', ticketSeconds.verified),
    release: async () => void (await Promise.all(keys.map((key) => store.remove(key)))),
  })

  return {
    async begin(e164, again) {
      const key = keyOf('registration', e164)
      const found = await store.claim(key, 'asked', pendingSeconds)
      if (found === undefined) return grantedFor([key], key)
      if (found === 'accepted' && again) {
        // One of several starts again; the others see what comes of it.
        const retryKey = keyOf('registrationRetry', e164)
        const retried = await store.claim(retryKey, 'asked', pendingSeconds)
        if (retried === undefined) return grantedFor([key, retryKey], key)
      }
      return { granted: false, since: found === 'accepted' ? 'accepted' : 'asked' }
    },
  }
}
