import type { SignupHandler, SignupHandlerOptions } from '@embedded-signup/server'
import { createSignupBackend, type SignupBackend } from './signup-backend'

export { createSignupBackend }

/** The real path below a page without a network, and what can go wrong between page and handler. */
export interface PageBackend extends Pick<SignupBackend, 'fetch' | 'sandbox'> {
  /** Paths the page has asked for, in order. */
  asked: string[]
  /** Holds answers back until the returned function is called. */
  hold(): () => void
  /** From now on the connection breaks after the backend has done its work; give `false` to mend it. */
  cutAnswers(cut: boolean): void
  /** From now on every request goes this way to the handler. */
  goThrough(way: (request: Request, handler: SignupHandler) => Promise<Response>): void
}

const onTheirWay = new Set<Promise<Response>>()

/** What the backends of this process work on. */
export const answersOnTheirWay = (): readonly Promise<Response>[] => [...onTheirWay]

const counted =
  (handler: SignupHandler): SignupHandler =>
  (...request) => {
    const answer = handler(...request)
    onTheirWay.add(answer)
    const end = () => onTheirWay.delete(answer)
    answer.then(end, end)
    return answer
  }

export function createPageBackend(options: Partial<SignupHandlerOptions> = {}): PageBackend {
  const { sandbox, handler: uncounted } = createSignupBackend(options)
  const handler = counted(uncounted)
  const asked: string[] = []
  let held = Promise.resolve()
  let cut = false
  let way = (request: Request, ask: SignupHandler) => ask(request)
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
    goThrough(next) {
      way = next
    },
    async fetch(input, init) {
      const request = new Request(new URL(String(input), 'https://page.test'), init)
      // As a browser, which sends nothing then.
      request.signal.throwIfAborted()
      asked.push(new URL(request.url).pathname)
      const gone = new Promise<never>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
      })
      const answer = way(request, handler).then(async (response) => {
        await held
        if (cut) throw new TypeError('Failed to fetch')
        return response
      })
      return Promise.race([answer, gone])
    },
  }
}
