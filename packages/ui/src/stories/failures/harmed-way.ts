import type { Fault } from './scenario'

/** A request between page and backend, as text. */
export interface Travelling {
  /** The last segment of its path. */
  action: string
  method: string
  headers: Record<string, string>
  body: string | undefined
}

export interface HarmedWay {
  /** What goes wrong from now on; `undefined` mends it. */
  set(fault: Fault | undefined): void
  /** The request as it reaches the backend. */
  request(asked: Travelling): Travelling
  /** What becomes of the answer, if this is the request that something happens to. */
  answer(asked: Travelling): Extract<Fault, { way: 'answer_lost' | 'foreign_answer' }> | undefined
}

/** The way between page and backend, with one thing at a time going wrong on it. */
export function createHarmedWay(): HarmedWay {
  let fault: Fault | undefined
  let oldTicket: unknown

  const fields = ({ body }: Travelling) => JSON.parse(body ?? '{}') as Record<string, unknown>
  const withFields = (asked: Travelling, replaced: object) => ({
    ...asked,
    body: JSON.stringify({ ...fields(asked), ...replaced }),
  })

  return {
    set(next) {
      fault = next
    },
    request(asked) {
      if (asked.action === 'checkCode') oldTicket = fields(asked)['ticket']
      if (fault?.asked !== asked.action) return asked
      switch (fault.way) {
        case 'fields':
          return withFields(asked, fault.replaced)
        case 'old_ticket':
          return withFields(asked, { ticket: oldTicket })
        case 'text':
          return { ...asked, body: fault.body }
        case 'headers':
          return { ...asked, headers: { ...asked.headers, ...fault.set } }
        case 'method':
          return { ...asked, method: fault.method }
        case 'path':
          return { ...asked, action: fault.path }
        case 'answer_lost':
        case 'foreign_answer':
          return asked
      }
    },
    answer: ({ action }) =>
      fault?.asked === action && (fault.way === 'answer_lost' || fault.way === 'foreign_answer')
        ? fault
        : undefined,
  }
}
