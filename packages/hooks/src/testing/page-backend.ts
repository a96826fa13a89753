import { createSandbox, sandboxAccount, type Sandbox } from '@embedded-signup/sandbox'
import { createSignupHandler, type SignupHandler, type SignupHandlerOptions } from '@embedded-signup/server'

/** The real path below a page without a network: page → handler → sandbox. */
export interface PageBackend {
  /** For `<SignupProvider fetch>`. */
  fetch: typeof globalThis.fetch
  sandbox: Sandbox
  /** Paths the page has asked for, in order. */
  asked: string[]
  /** Holds answers back until the returned function is called. */
  hold(): () => void
  /** From now on the connection breaks after the backend has done its work; give `false` to mend it. */
  cutAnswers(cut: boolean): void
}

const quiet = { info() {}, warn() {}, error() {} }

export function createPageBackend(options: Partial<SignupHandlerOptions> = {}): PageBackend {
  const sandbox = createSandbox()
  const handler: SignupHandler = createSignupHandler({
    nxcloud: { ...sandboxAccount, baseUrl: 'https://nxcloud.test', fetch: sandbox.fetch },
    log: quiet,
    ...options,
  })
  const asked: string[] = []
  let held = Promise.resolve()
  let cut = false
  return {
    sandbox,
    asked,
    hold() {
      let release = () => {}
      held = new Promise((resolve) => (release = resolve))
      return release
    },
    cutAnswers(next) {
      cut = next
    },
    async fetch(input, init) {
      const request = new Request(new URL(String(input), 'https://page.test'), init)
      asked.push(new URL(request.url).pathname)
      const gone = new Promise<never>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
      })
      const answer = handler(request).then(async (response) => {
        await held
        if (cut) throw new TypeError('Failed to fetch')
        return response
      })
      return Promise.race([answer, gone])
    },
  }
}
