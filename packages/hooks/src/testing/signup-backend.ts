import { createSandbox, sandboxAccount, sandboxAppKey, type Sandbox } from '@embedded-signup/sandbox'
import { createSignupHandler, type SignupHandler, type SignupHandlerOptions } from '@embedded-signup/server'

export interface SignupBackend {
  sandbox: Sandbox
  handler: SignupHandler
  /** For `<SignupProvider fetch>`. */
  fetch: typeof globalThis.fetch
}

/** A failure that a test brings on is no news. */
const quiet = { info() {}, warn() {}, error() {} }

/** Handler and sandbox in the page's own process, without a network. */
export function createSignupBackend(options: Partial<SignupHandlerOptions> = {}): SignupBackend {
  const sandbox = createSandbox()
  const handler = createSignupHandler({
    nxcloud: { ...sandboxAccount, fetch: sandbox.fetch },
    appKey: sandboxAppKey,
    secret: 'of tests alone, and 32 bytes long',
    now: sandbox.clock.now,
    log: quiet,
    ...options,
  })
  return {
    sandbox,
    handler,
    fetch: (path, init) => handler(new Request(new URL(String(path), 'https://page.test'), init)),
  }
}
