/** What a counter holds, and for how many more milliseconds. */
export interface Counted {
  count: number
  msLeft: number
}

/**
 * Where the limits keep their counters. One process: `createMemoryStore()`. Several: one store that all of them share.
 * A store that fails rejects; the handler then refuses to send.
 */
export interface LimitStore {
  /** Adds one, atomically among everybody who shares the store. The first to add sets how many seconds it lasts. */
  add: (key: string, seconds: number) => Promise<Counted>
  read: (key: string) => Promise<Counted | undefined>
  write: (key: string, count: number, seconds: number) => Promise<void>
  remove: (key: string) => Promise<void>
}
