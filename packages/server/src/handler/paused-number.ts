import { SignupError } from '@embedded-signup/contract'
import type { HeldRequest } from '../limits/number-holds'
import type { ProviderResult } from '../providers/provider-result'
import type { Call } from './call'

/** WhatsApp's longest pause, in seconds: a number that is locked for too many requests. */
const longest = 72 * 3600

/** `throttled` while WhatsApp has paused the number: to ask again would make the pause longer. */
export async function pauseOf(
  number: string,
  request: HeldRequest,
  { settings }: Call,
): Promise<SignupError | undefined> {
  const retryAfter = await settings.holds.secondsLeft(number, request)
  return retryAfter > 0
    ? new SignupError('throttled', { retryAfter, detail: 'WhatsApp has paused the number before.' })
    : undefined
}

/** Remembers for everyone that WhatsApp has paused a number, where the result says so. */
export async function pauseNumber(
  number: string,
  request: HeldRequest,
  result: ProviderResult,
  { settings }: Call,
): Promise<void> {
  if (result.status !== 'rejected' || result.code !== 'throttled' || !result.retryAfterSeconds) return
  await settings.holds.hold(number, request, Math.min(result.retryAfterSeconds, longest))
}
