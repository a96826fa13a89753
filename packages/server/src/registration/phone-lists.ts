import { canonicalPhone } from '@embedded-signup/contract/phone'
import { LRUCache } from 'lru-cache'
import type { NxcloudPhone } from '../nxcloud/data'
import type { ProviderResult } from '../providers/provider-result'

/** Numbers in all lists that are kept, some 50 MB. A longer list is read for everyone who waits for it, and not kept. */
const keptNumbers = 100_000

type ListResult = ProviderResult<readonly NxcloudPhone[] | null>
type Ask = () => Promise<ListResult>

/** Numbers of an app key by their canonical forms. */
type PhoneIndex = ReadonlyMap<string, readonly NxcloudPhone[]>

export type Listing =
  { status: 'ok'; phones: readonly NxcloudPhone[] } | Exclude<ListResult, { status: 'ok' }>

export interface PhoneLists {
  /**
   * The rows of a number in an app key's list. Whoever asks for a list that is being read waits for that one answer.
   *
   * @param ask reads the list.
   * @param maxAgeMs milliseconds beyond which a list is too old; none is kept for longer than the cache's own time.
   */
  rowsOf: (request: {
    appKey: string
    e164: string
    ask: Ask
    maxAgeMs?: number | undefined
  }) => Promise<Listing>
  /** Something was changed: what was read before is not so any more. */
  forget: (appKey: string) => void
}

/** What a list that could not be read was answered with: nothing to keep. */
class Unread extends Error {
  readonly result: Exclude<ListResult, { status: 'ok' }>

  constructor(result: Exclude<ListResult, { status: 'ok' }>) {
    super('The list could not be read.')
    this.result = result
  }
}

export interface PhoneListOptions {
  /** Milliseconds for which a list is taken to be right; 0: for nobody but those who wait for the same answer. */
  cacheMs: number
  now: () => number
}

/** One list holds everybody's numbers, so that one answer serves everyone who looks at the same moment. */
export function createPhoneLists({ cacheMs, now }: PhoneListOptions): PhoneLists {
  const lists = new LRUCache<string, PhoneIndex, Ask>({
    maxSize: keptNumbers,
    sizeCalculation: (index) => index.size + 1,
    // For this cache 0 is no end.
    ttl: Math.max(1, cacheMs),
    perf: { now },
    // Else a timer keeps the time for a millisecond, and with it a clock that tests have moved.
    ttlResolution: 0,
    // A list that is forgotten, or that a larger one takes the place of, while it is being read still answers those who
    // wait for it, and is not kept. Else one customer's registration would end every other customer's look at a status.
    ignoreFetchAbort: true,
    async fetchMethod(_appKey, _stale, { context: ask }) {
      const result = await ask()
      if (result.status !== 'ok') throw new Unread(result)
      return indexed(result.data ?? [])
    },
  })
  return {
    async rowsOf({ appKey, e164, ask, maxAgeMs = cacheMs }) {
      const ageMs = Math.max(1, cacheMs) - lists.getRemainingTTL(appKey)
      try {
        const index = await lists.fetch(appKey, {
          context: ask,
          // Below 0 the clock was set back, and nobody knows how old the list is.
          forceRefresh: ageMs < 0 || ageMs >= Math.min(maxAgeMs, cacheMs),
        })
        return { status: 'ok', phones: index?.get(canonicalPhone(e164)) ?? [] }
      } catch (error) {
        if (error instanceof Unread) return error.result
        throw error
      }
    },
    forget: (appKey) => void lists.delete(appKey),
  }
}

/**
 * WhatsApp shows some numbers as they were written before their country changed them, or without the 9 of Brazilian and
 * Argentine mobiles. Digits behind a fixed line's number count: another line of the same block must not lend its status.
 */
function indexed(phones: readonly NxcloudPhone[]): PhoneIndex {
  const index = new Map<string, NxcloudPhone[]>()
  for (const {
    display_phone_number,
    register_status,
    status,
    name_status,
    code_verification_status,
  } of phones) {
    const key = canonicalPhone(`+${display_phone_number.replace(/\D/g, '')}`)
    const rows = index.get(key) ?? []
    // Only what is read: lists can be long.
    rows.push({ display_phone_number, register_status, status, name_status, code_verification_status })
    index.set(key, rows)
  }
  return index
}
