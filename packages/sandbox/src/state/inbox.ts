import { createListeners } from '../listeners'
import { digitsOf, plusDigits } from '../phone-digits'

/** A code that reached its phone. */
export interface SandboxMessage {
  id: string
  /** E.164 with `+`. */
  to: string
  method: 'sms' | 'voice'
  /** The digits alone, leading zeros kept. */
  code: string
  /** What the person reads or hears: an SMS groups the digits with a dash, a call spells them. */
  text: string
  /** Epoch ms by the sandbox's clock. */
  deliveredAt: number
}

export interface WaitForOptions {
  /** How long to wait, ms. Default 5000. */
  timeoutMs?: number
  /** Wait for a message newer than this one. Default: the newest there is will do. */
  after?: SandboxMessage
}

export interface SandboxInbox {
  /** Newest last. Without a phone: all, and the same array until something changes. */
  messages: (phone?: string) => readonly SandboxMessage[]
  latest: (phone?: string) => SandboxMessage | undefined
  /** The phone's newest message, at once if there is one. Rejects with a `TimeoutError` if none comes in time. */
  waitFor: (phone: string, options?: WaitForOptions) => Promise<SandboxMessage>
  /** Called with every message as it arrives. */
  subscribe: (listener: (message: SandboxMessage) => void) => () => void
  clear: () => void
}

const half = (code: string) => Math.ceil(code.length / 2)

const wording = {
  sms: (code: string) =>
    `Your WhatsApp Business code: ${code.slice(0, half(code))}-${code.slice(half(code))}. Don't share it.`,
  voice: (code: string) => `Your verification code is ${Array.from(code).join(', ')}.`,
}

export function createInbox(now: () => number) {
  const listeners = createListeners<SandboxMessage>()
  let messages: readonly SandboxMessage[] = []
  let nextId = 1

  const of = (phone?: string) =>
    phone === undefined ? messages : messages.filter(({ to }) => digitsOf(to) === digitsOf(phone))
  const newer = (phone: string, after?: SandboxMessage) => {
    const latest = of(phone).at(-1)
    return latest && (after === undefined || Number(latest.id) > Number(after.id)) ? latest : undefined
  }

  const waitFor = (phone: string, { timeoutMs = 5000, after }: WaitForOptions = {}) =>
    new Promise<SandboxMessage>((resolve, reject) => {
      const there = newer(phone, after)
      if (there) return resolve(there)
      const timer = setTimeout(() => {
        unsubscribe()
        const others = messages.length === 1 ? '1 message' : `${messages.length} messages`
        const text = `No code reached the phone ending in ${digitsOf(phone).slice(-4)} within ${timeoutMs} ms; the inbox holds ${others}.`
        reject(new DOMException(text, 'TimeoutError'))
      }, timeoutMs)
      const unsubscribe = listeners.subscribe(() => {
        const message = newer(phone, after)
        if (!message) return
        clearTimeout(timer)
        unsubscribe()
        resolve(message)
      })
    })

  return {
    messages: of,
    latest: (phone?: string) => of(phone).at(-1),
    waitFor,
    subscribe: listeners.subscribe,
    clear() {
      messages = []
    },
    deliver(phone: string, method: SandboxMessage['method'], code: string) {
      const message = {
        id: String(nextId++),
        to: plusDigits(phone),
        method,
        code,
        text: wording[method](code),
        deliveredAt: now(),
      }
      messages = [...messages, message]
      listeners.notify(message)
    },
  }
}

export type Inbox = ReturnType<typeof createInbox>
