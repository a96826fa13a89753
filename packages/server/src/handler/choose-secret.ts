import type { SignupStore } from '../limits/signup-store'
import type { Log } from '../log/log'
import { randomSecret, type SignupSecret } from '../tickets/secret'

/**
 * The secret given, else one for this handler alone.
 *
 * @throws TypeError without a secret where several processes must agree on one.
 */
export function chooseSecret(given: SignupSecret | undefined, store: SignupStore, log: Log): SignupSecret {
  if (given !== undefined) return given
  if (store.shared) {
    throw new TypeError(
      'secret is needed with a shared store: every process must sign alike. `openssl rand -base64 32` makes one.',
    )
  }
  log.warn(
    { event: 'random_secret' },
    'No secret is set, so a random one signs tickets and proofs: they end with this process, and no other one takes them. `openssl rand -base64 32` makes one to set.',
  )
  return randomSecret()
}
