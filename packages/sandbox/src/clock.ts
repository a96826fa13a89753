/** Two readings of time: the caller's, and the upstream's, which may be wrong. */
export interface SandboxClock {
  /** The time codes and registrations live by, epoch ms. Hand it to your backend as its clock if time is to jump for both. */
  now: () => number
  /**
   * Lets `ms` pass at once: codes expire, registrations move on.
   *
   * @throws RangeError for a negative `ms`, or one that is no number.
   */
  advance: (ms: number) => void
  /**
   * Sets the upstream's clock `ms` ahead of the caller's (behind if negative; 0 mends it). Only `ts` and `Date` follow it.
   *
   * @throws RangeError for an `ms` that is not finite.
   */
  skew: (ms: number) => void
}

/** NXCloud takes a `ts` up to this far from its own clock, either way. */
export const tsToleranceMs = 60_000

/** How far the switch `wrong_clock` puts the upstream's clock ahead. */
export const wrongClockMs = 600_000

export function createClock(baseNow: () => number) {
  let advancedMs = 0
  let skewMs = 0
  const now = () => baseNow() + advancedMs

  return {
    now,
    advance(ms: number) {
      if (!(ms >= 0)) throw new RangeError('clock.advance takes milliseconds of 0 or more.')
      advancedMs += ms
    },
    skew(ms: number) {
      if (!Number.isFinite(ms)) throw new RangeError('clock.skew takes a finite number of milliseconds.')
      skewMs = ms
    },
    /** What the upstream believes the time to be: its `Date` header. */
    upstreamNow: (extraMs = 0) => now() + skewMs + extraMs,
    /** `advance` is no fault of the caller's clock, so a caller who followed the jump and one who did not are both in time. */
    accepts(ts: number, extraMs = 0) {
      const readings = [now(), baseNow()].map((reading) => reading + skewMs + extraMs)
      return readings.some((reading) => Math.abs(ts - reading) <= tsToleranceMs)
    },
    reset() {
      advancedMs = 0
      skewMs = 0
    },
  }
}

export type Clock = ReturnType<typeof createClock>
