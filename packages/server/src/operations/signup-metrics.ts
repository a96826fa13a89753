import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { setupCodes } from '../nxcloud/explain'
import type { SignupEvent } from './events'

export interface SignupMetrics {
  /** For `onEvent` of the handler. */
  onEvent: (event: SignupEvent) => void
  /** Where the metrics are; `await registry.metrics()` is what Prometheus reads. */
  registry: Registry
}

/** NXCloud's documented codes; any other counts as `other`, so that its answers cannot make series without end. */
const upstreamCodes = new Set([0, -1, 9000, 9001, 9002, 9006, 9099, ...setupCodes])

/** Those that alarm: they are 0 from the start, since a series that begins at 1 has not increased. */
const setupFaults = setupCodes.filter((code) => code <= 9007)

/** They alarm too. `perIpPerHour` is the one limit of all requests whose address is unknown. */
const sharedLimits = ['perDay', 'perCountryPerDay', 'voicePerDay', 'perPrefixPerHour', 'perIpPerHour']

/** Seconds. NXCloud answers within one or two; the handler's time-out is 10. */
const latencyBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * Counts what the handler tells. Labels are actions, countries and codes of closed lists: never a number, an address or
 * anything else a caller could make up.
 *
 * @param registry the app's own; default a new one.
 *
 * @example
 * const metrics = createSignupMetrics()
 * const handler = createSignupHandler({ nxcloud, onEvent: metrics.onEvent })
 */
export function createSignupMetrics(registry: Registry = new Registry()): SignupMetrics {
  if (typeof (registry as Partial<Registry> | null)?.registerMetric !== 'function')
    throw new TypeError('createSignupMetrics takes a Registry of prom-client, or nothing.')
  const registers = [registry]
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers })

  const requests = counter('signup_requests_total', 'Answers by action and HTTP status', ['action', 'status'])
  const refusals = counter(
    'signup_refusals_total',
    'Requests refused, by the gate that refused and the code of the error catalogue',
    ['action', 'by', 'code'],
  )
  const unreadable = counter(
    'signup_requests_unreadable_total',
    'Requests that an adapter could not read, or whose path or Host was not in its normal form',
    ['code'],
  )
  const sends = counter(
    'signup_sends_total',
    'Codes that were sent (certain="yes") or may have been (certain="no"), by country of the number',
    ['country', 'method', 'certain'],
  )
  const refused = counter(
    'signup_sends_refused_total',
    'Codes that were refused and count all the same, since WhatsApp counts what it refuses',
    ['country', 'method'],
  )
  const givenBack = counter('signup_sends_given_back_total', 'Sends that never reached WhatsApp', [
    'country',
    'method',
  ])
  const nearlyUsed = counter(
    'signup_budget_nearly_used_total',
    'Times that a limit which everyone shares was used to four fifths, by the policy’s key',
    ['limit'],
  )
  const verified = counter('signup_verified_total', 'Numbers verified, by country', ['country'])
  const answers = counter(
    'signup_upstream_answers_total',
    'How calls to NXCloud ended, with the code where it gave one',
    ['action', 'outcome', 'code'],
  )
  const latency = new Histogram({
    name: 'signup_upstream_seconds',
    help: 'Time of a call to NXCloud',
    labelNames: ['action'],
    buckets: latencyBuckets,
    registers,
  })
  const failures = counter(
    'signup_handler_failures_total',
    'Requests that failed unforeseen, a store that is gone among them',
    [],
  )
  const storeFailures = counter(
    'signup_store_failures_total',
    'Times the store failed after NXCloud had been asked: limits may be off by one',
    [],
  )
  const underWay = new Gauge({
    name: 'signup_requests_under_way',
    help: 'Requests not answered yet',
    registers,
  })
  const circuitOpen = new Gauge({
    name: 'signup_circuit_open',
    help: '1 while NXCloud is found to be away, so that nothing is sent to it; else 0',
    registers,
  })
  const clockOffset = new Gauge({
    name: 'signup_clock_offset_seconds',
    help: 'By how much this clock was found to be behind NXCloud’s; 0 while it never mattered',
    registers,
  })

  for (const limit of sharedLimits) nearlyUsed.inc({ limit }, 0)
  for (const action of ['getCode', 'checkCode', 'createClient'])
    for (const code of setupFaults) answers.inc({ action, outcome: 'answered', code }, 0)

  const onEvent = (event: SignupEvent): void => {
    const country = 'country' in event ? (event.country ?? 'none') : 'none'
    const action = 'action' in event ? (event.action ?? 'none') : 'none'
    const method = 'method' in event ? (event.method ?? 'none') : 'none'
    switch (event.type) {
      case 'requestReceived':
        return underWay.inc()
      case 'requestAnswered':
        underWay.dec()
        return requests.inc({ action, status: event.status })
      case 'requestUnreadable':
        return unreadable.inc({ code: event.code })
      case 'requestRefused':
        return refusals.inc({ action, by: event.by, code: event.code })
      case 'sendCommitted':
        // A country without one verified number must still show up in the ratio, as 0.
        verified.inc({ country }, 0)
        return sends.inc({ country, method, certain: event.certain ? 'yes' : 'no' })
      case 'budgetNearlyUsed':
        return nearlyUsed.inc({ limit: event.limit })
      case 'sendRefused':
        return refused.inc({ country, method })
      case 'sendGivenBack':
        return givenBack.inc({ country, method })
      case 'numberVerified':
        return verified.inc({ country })
      case 'upstreamAnswered': {
        const { upstreamAction, outcome, upstreamCode, ms } = event
        const code =
          upstreamCode === undefined ? 'none' : upstreamCodes.has(upstreamCode) ? upstreamCode : 'other'
        if (outcome !== 'not_sent') latency.observe({ action: upstreamAction }, ms / 1000)
        return answers.inc({ action: upstreamAction, outcome, code })
      }
      case 'handlerFailed':
        return failures.inc()
      case 'storeFailed':
        return storeFailures.inc()
      case 'circuitOpened':
        return circuitOpen.set(1)
      case 'circuitClosed':
        return circuitOpen.set(0)
      case 'clockCorrected':
        return clockOffset.set(event.offsetMs / 1000)
      case 'sendReserved':
      case 'upstreamAsked':
    }
  }
  return { onEvent, registry }
}
