import { isErrorCode, type ErrorCode } from '@embedded-signup/contract'
import { canonicalPhone } from '@embedded-signup/contract/phone'
import type { LimitKey } from '../limits/limit-key'
import type { SignupStore } from '../limits/signup-store'
import { ticketSeconds } from '../tickets/tickets'

/** Seconds for which a registration that was refused, or may have been lost, is remembered: as long as WhatsApp counts it. */
const triedSeconds = 72 * 3600

/** The right to ask NXCloud for a number's registration. */
export type RegistrationTurn =
  | {
      granted: true
      /** How the request before ended that may have reached WhatsApp: this one may not be needed. */
      before: ErrorCode | undefined
      /** NXCloud took it on: nobody asks again. */
      accept: () => Promise<void>
      /** It may have reached WhatsApp, and brought this error. */
      tried: (error: ErrorCode) => Promise<void>
      /** NXCloud was not asked, or nothing reached WhatsApp: as if the turn had never been taken. */
      release: () => Promise<void>
    }
  | {
      granted: false
      /** `asked`: someone is asking at this moment; `accepted`: NXCloud has taken it on. */
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
  const grantedFor = (key: string, before: ErrorCode | undefined): RegistrationTurn => ({
    granted: true,
    before,
    accept: () => store.keep(key, 'accepted', ticketSeconds.verified),
    tried: (error) => store.keep(key, `tried ${error}`, triedSeconds),
    release: () => (before ? store.keep(key, `tried ${before}`, triedSeconds) : store.remove(key)),
  })

  return {
    async begin(e164, again) {
      // Neighbouring lines can share a limit, never a registration.
      const key = keyOf('registration', canonicalPhone(e164))
      const found = await store.claim(key, 'asked', pendingSeconds)
      if (found === undefined) return grantedFor(key, undefined)
      if (found === 'accepted' && !again) return { granted: false, since: 'accepted' }
      // One of several starts again; the others see what comes of it.
      const begun = found !== 'asked' && (await store.swap(key, found, 'asked', pendingSeconds))
      if (!begun) return { granted: false, since: 'asked' }
      const error = found.replace(/^tried /, '')
      return grantedFor(key, isErrorCode(error) ? error : undefined)
    },
  }
}
