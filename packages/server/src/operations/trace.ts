import type { RequestFacts, SignupEvent, Step } from './events'

/** One request as it is told to whoever listens. */
export interface Trace {
  requestId: string
  /** Joins every event from now on. Numbers masked. */
  note: (facts: RequestFacts) => void
  tell: (step: Step) => void
  /** Whether NXCloud has been asked anything. */
  askedUpstream: () => boolean
}

/** Ids that a proxy or page may give: long enough to be unique, short enough to log. */
const saneId = /^[\w.-]{8,64}$/
const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i

/**
 * Whether an id may stand in logs and metrics: it comes from anybody, and may be a phone number with something around it.
 * One digit after another they may have six, which is no number; a random UUID has seven or more in a third of all cases, so
 * that it may have nine, which is no number with its calling code.
 */
function mayBeKept(id: string): boolean {
  const most = uuid.test(id) ? 9 : 6
  return saneId.test(id) && !new RegExp(`(?:\\d[_.-]*){${most + 1}}`).test(id)
}

/** @param given the request's own `X-Request-Id`, kept where it is sane. */
export function createTrace(
  given: string | null,
  now: () => number,
  announce: (event: SignupEvent) => void,
): Trace {
  const requestId = given !== null && mayBeKept(given) ? given : globalThis.crypto.randomUUID()
  const facts: RequestFacts = {}
  let asked = false
  return {
    requestId,
    note: (more) => void Object.assign(facts, more),
    tell(step) {
      if (step.type === 'upstreamAsked') asked = true
      announce({ ...step, ...facts, requestId, at: now() })
    },
    askedUpstream: () => asked,
  }
}
