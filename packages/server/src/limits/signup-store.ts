/** One place in a window. */
export interface Place {
  /** Names it, for `refund`; no other place may have the same. */
  id: string
  /** How many places the window has. */
  limit: number
  /** How long this one is taken. */
  seconds: number
}

/** What a window holds. */
export interface WindowUse {
  /** Places taken now. */
  count: number
  /** Milliseconds until one is free; 0 where one is. */
  waitMs: number
}

/**
 * Where the handler keeps what must outlast a request: sliding windows, and answers under their idempotency keys. One
 * process: `createMemoryStore()`. Several: `createRedisStore(client)`. Keys are hashes and texts are sealed: a store that is
 * read by others tells them no number. A store that fails rejects; the handler then refuses to send.
 */
export interface SignupStore {
  /** Whether other processes use it too: then they all need the same `secret`. Default `false`. */
  readonly shared?: boolean | undefined
  /**
   * Takes a place in a window if one is free, atomically among everyone who shares the store. Each place ends after its own
   * seconds, so that no stretch of that length ever holds more than `limit`.
   */
  consume: (key: string, place: Place) => Promise<WindowUse & { granted: boolean }>
  /** Frees one place, as if it had never been taken; nothing for one that has ended. */
  refund: (key: string, id: string) => Promise<void>
  /** What a window holds, without taking a place. */
  peek: (key: string, limit: number) => Promise<WindowUse>
  /** Puts a text where none is, atomically. Answers the text that is there already, `undefined` when it put its own. */
  claim: (key: string, text: string, seconds: number) => Promise<string | undefined>
  /** Puts a text, whatever was there. */
  keep: (key: string, text: string, seconds: number) => Promise<void>
  /** The text that is there. */
  find: (key: string) => Promise<string | undefined>
  /** Puts a text in the place of exactly this one, atomically; `false` where another stands there, or none. */
  swap: (key: string, from: string, to: string, seconds: number) => Promise<boolean>
  /** Takes a window or a text away. */
  remove: (key: string) => Promise<void>
  /**
   * For health checks: rejects while the store cannot be written to, or would forget limits. A store without it is taken
   * to be well.
   */
  check?: (() => Promise<void>) | undefined
}
