import type { SignupStore } from '../limits/signup-store'
import type { Log } from '../log/log'
import { redact } from '../log/redact'
import { readTrouble } from '../redis/redis-trouble'

/** Milliseconds between two lines about the same obstacle: health checks come every few seconds. */
const quietMs = 60_000

export interface ReadinessOptions {
  log: Log
  /** What the store's errors may repeat and no line may hold. */
  secrets: readonly string[]
  onObstacle: (why: string) => void
}

/**
 * Says what keeps the store from being used, in a few words; `undefined`: nothing. However many ask at once, the store is
 * asked one thing at a time: anybody can ask.
 */
export function createReadiness(
  store: SignupStore | undefined,
  { log, secrets, onObstacle }: ReadinessOptions,
): () => Promise<string | undefined> {
  let told: { short: string; at: number } | undefined
  let asking: Promise<string | undefined> | undefined

  const ask = async (): Promise<string | undefined> => {
    try {
      await store?.check?.()
      told = undefined
      return undefined
    } catch (error) {
      const { short, advice } = readTrouble(error)
      onObstacle(short)
      if (told?.short !== short || performance.now() - told.at > quietMs) {
        told = { short, at: performance.now() }
        const cause = error instanceof Error ? redact(error.message, secrets) : undefined
        log.error({ event: 'not_ready', cause }, `Not ready: ${short}. ${advice}`)
      }
      return short
    }
  }
  return () => (asking ??= ask().finally(() => (asking = undefined)))
}
