import type { E164 } from '@embedded-signup/contract'
import { createSessionRecord } from '../flow/session-record'
import { now } from '../time/clock'

/** A link that was given away. */
export interface GivenLink {
  /** Whose code is entered there. */
  phone: E164
  /** Of the code that is entered there: the link ends with it. */
  ticket: string | undefined
  url: string
  /** Epoch ms. */
  expiresAt: number
}

/** Keeps a link in `sessionStorage` while it is good, so that a reload does not make a new one and end it. */
export const createLinkRecord = (key: string | undefined, phone: E164) =>
  createSessionRecord<GivenLink>(key && `${key}:hand-off`, (stored) =>
    stored.phone === phone && stored.url && (stored.expiresAt ?? 0) > now()
      ? { phone, ticket: stored.ticket, url: stored.url, expiresAt: stored.expiresAt ?? 0 }
      : undefined,
  )
