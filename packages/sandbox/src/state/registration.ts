import type { FailureAt } from '../failures/failure-table'
import { registrationFailures } from '../failures/registration-failures'
import type { SandboxPhone } from './phone'

/** What `createClient` set going. Where it stands is read from the clock, not from timers. */
export interface Registration {
  startedAt: number
  durationMs: number
  failure?: FailureAt<'registration'>
}

const connected = {
  register_status: 5,
  status: 'CONNECTED',
  name_status: 'APPROVED',
  quality_rating: 'GREEN',
  current_limit: 'TIER_250',
} as const satisfies Partial<SandboxPhone>

/** 3 for the first half of the duration, 4 for the second, then 5 and CONNECTED, or what the failure says. */
export function registrationAt(registration: Registration, now: number): Partial<SandboxPhone> {
  const elapsedMs = now - registration.startedAt
  if (elapsedMs < registration.durationMs / 2) return { register_status: 3, status: 'PENDING' }
  if (elapsedMs < registration.durationMs) return { register_status: 4, status: 'PENDING' }
  return registration.failure ? registrationFailures[registration.failure].outcome : connected
}

export const isUnderWayOrConnected = (registration: Registration, now: number) =>
  registration.failure === undefined || now - registration.startedAt < registration.durationMs
