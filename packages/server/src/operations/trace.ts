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

/** Ids that a proxy or page may give: long enough to be unique, short enough to log, and no phone number. */
const saneId = /^(?=.*[A-Za-z])[\w.-]{8,64}$/

/** @param given the request's own `X-Request-Id`, kept where it is sane. */
export function createTrace(
  given: string | null,
  now: () => number,
  announce: (event: SignupEvent) => void,
): Trace {
  const requestId = given !== null && saneId.test(given) ? given : globalThis.crypto.randomUUID()
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
