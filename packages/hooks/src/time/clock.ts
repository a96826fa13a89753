const readWallAhead = () => Date.now() - performance.now()
let wallAhead = readWallAhead()

/**
 * Epoch ms that never run backwards: a clock that is set back does not lengthen a wait, and a laptop that slept has
 * waited all the same. (A clock set forward looks like sleep and ends a wait early; the backend then says the rest.)
 */
export function now(): number {
  const wall = Date.now()
  const steady = wallAhead + performance.now()
  if (wall <= steady) return Math.round(steady)
  wallAhead = wall - performance.now()
  return wall
}

/** Forgets what the clock has shown, as a reload does. */
export function restartClock(): void {
  wallAhead = readWallAhead()
}
