/** What a counter holds, and for how many more milliseconds. */
export interface Counted {
  count: number
  msLeft: number
}

/**
 * Where the handler keeps what must outlast a request: counters, and answers under their idempotency keys. One process:
 * `createMemoryStore()`. Several: `createRedisStore(client)`. Keys are hashes and texts are sealed: a store that is read
 * by others tells them no number. A store that fails rejects; the handler then refuses to send.
 */
export interface SignupStore {
  /** Whether other processes use it too: then they all need the same `secret`. Default `false`. */
  readonly shared?: boolean | undefined
  /**
   * Adds `amount` (default 1; negative takes away, never below zero), atomically among everybody who shares the store.
   * The first to add sets how many seconds the counter lasts.
   */
  add: (key: string, seconds: number, amount?: number) => Promise<Counted>
  read: (key: string) => Promise<Counted | undefined>
  write: (key: string, count: number, seconds: number) => Promise<void>
  /** Puts a text where none is, atomically. Answers the text that is there already, `undefined` when it put its own. */
  claim: (key: string, text: string, seconds: number) => Promise<string | undefined>
  /** Puts a text, whatever was there. */
  keep: (key: string, text: string, seconds: number) => Promise<void>
  /** The text that is there. */
  find: (key: string) => Promise<string | undefined>
  /** Puts a text in the place of exactly this one, atomically; `false` where another stands there, or none. */
  swap: (key: string, from: string, to: string, seconds: number) => Promise<boolean>
  /** Takes a counter or a text away. */
  remove: (key: string) => Promise<void>
}
