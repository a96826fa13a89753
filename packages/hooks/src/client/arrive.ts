import { SignupError } from '@embedded-signup/contract'

/**
 * A part of the page that is not in its first load.
 *
 * @throws SignupError `offline` or `connection_failed` when it cannot be loaded; nothing was sent then.
 */
export async function arrive<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    throw new SignupError(navigator.onLine === false ? 'offline' : 'connection_failed', { cause })
  }
}
