/** NXCloud's clock as far as it is known: this machine's, corrected by what NXCloud's `Date` header last showed. */
export interface UpstreamClock {
  /** Epoch milliseconds. */
  now: () => number
  /**
   * Learns from an answer.
   *
   * @param upstreamAt epoch milliseconds out of the `Date` header, which counts whole seconds.
   * @returns milliseconds by which this machine is slow (negative: fast).
   */
  correct: (upstreamAt: number) => number
}

export function createUpstreamClock(now: () => number): UpstreamClock {
  let offsetMs = 0
  return {
    now: () => now() + offsetMs,
    correct(upstreamAt) {
      // `Date` cuts the milliseconds off: half a second is what is missing on average.
      offsetMs = upstreamAt + 500 - now()
      return offsetMs
    },
  }
}
