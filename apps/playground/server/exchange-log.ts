import { AsyncLocalStorage } from 'node:async_hooks'
import { withExchange, type Exchange, type ExchangeAnswer } from '../feed/feed'
import type { Mask } from './mask-traffic'

export type Opened = Pick<Exchange, 'hop' | 'method' | 'action'>

/** One exchange under way. */
export interface OpenExchange {
  id: string
  request: (text: string) => void
  answer: (answer: Omit<ExchangeAnswer, 'ms' | 'body'>, text?: string) => void
}

/** Remembers the last exchanges and tells of each as it goes on. */
export function createExchangeLog(mask: Mask, tell: (exchange: Exchange) => void) {
  /** The page's request that all this is done for. */
  const asked = new AsyncLocalStorage<string>()
  let exchanges: readonly Exchange[] = []
  let nextId = 1

  const put = (exchange: Exchange) => {
    exchanges = withExchange(exchanges, exchange)
    tell(exchange)
  }
  const change = (id: string, part: (exchange: Exchange) => Partial<Exchange>) => {
    const exchange = exchanges.find((each) => each.id === id)
    if (exchange) put({ ...exchange, ...part(exchange) })
  }

  return {
    all: () => exchanges,
    clear() {
      exchanges = []
    },
    open(opened: Opened): OpenExchange {
      const id = String(nextId++)
      const startedAt = Date.now()
      put({ ...opened, id, parent: asked.getStore(), startedAt, notes: [] })
      return {
        id,
        request: (text) => change(id, () => ({ request: text === '' ? undefined : mask(read(text)) })),
        answer: (answer, text) =>
          change(id, () => ({
            answer: {
              ...answer,
              ms: Date.now() - startedAt,
              body: text === undefined ? undefined : mask(read(text)),
            },
          })),
      }
    },
    /** Does something on behalf of the page's request `id`. */
    within: <Result>(id: string, work: () => Result) => asked.run(id, work),
    /** Notes something about the page's request at hand. */
    note(text: string) {
      const id = asked.getStore()
      if (id) change(id, ({ notes }) => ({ notes: [...notes, String(mask(text))] }))
    },
  }
}

export type ExchangeLog = ReturnType<typeof createExchangeLog>

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
