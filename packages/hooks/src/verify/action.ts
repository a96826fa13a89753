import type { SignupError } from '@embedded-signup/contract'

/** Something a person can do now: start it, see that it is under way, see why it failed. */
export interface Action<Args extends unknown[] = []> {
  /** Settles when it is over and never rejects: failures stand in `error`. A second call while one is under way does nothing. */
  run(...args: Args): Promise<void>
  pending: boolean
  error: SignupError | undefined
}
