import { SignupError } from '@embedded-signup/contract'
import type { ProviderResult } from '../providers/provider-result'
import type { Call } from './call'

/** WhatsApp's longest pause, in seconds: a number that is locked for too many requests. */
const longest = 72 * 3600

/** Whether WhatsApp has paused the number. */
export const isPaused = async (number: string, { settings }: Call): Promise<boolean> =>
  (await settings.holds.secondsLeft(number)) > 0

/** @throws SignupError `throttled` while WhatsApp has paused the number: to ask again would make the pause longer. */
export async function assertNotPaused(number: string, { settings }: Call): Promise<void> {
  const retryAfter = await settings.holds.secondsLeft(number)
  if (retryAfter > 0) {
    throw new SignupError('throttled', { retryAfter, detail: 'WhatsApp has paused the number before.' })
  }
}

/** Remembers for everyone that WhatsApp has paused a number, where the result says so. */
export async function pauseNumber(number: string, result: ProviderResult, { settings }: Call): Promise<void> {
  if (result.status !== 'rejected' || result.code !== 'throttled' || !result.retryAfterSeconds) return
  await settings.holds.hold(number, Math.min(result.retryAfterSeconds, longest))
}
