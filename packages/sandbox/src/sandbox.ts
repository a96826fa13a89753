import type { SandboxAccount } from './account'
import type { PhoneFormat } from './actions/parameters'
import type { SandboxClock } from './clock'
import type { SandboxFailure } from './failures/failure-table'
import type { FailOptions, SandboxFailures } from './failures/switches'
import type { SandboxCalls } from './state/calls'
import type { SandboxInbox } from './state/inbox'
import type { SandboxPhones } from './state/phone-book'
import type { SandboxReply } from './wire/reply'
import type { WireRequest } from './wire/wire-request'

export interface SandboxOptions {
  /** Who may sign. Default: `sandboxAccount` alone. */
  accounts?: readonly SandboxAccount[]
  /** Digits in a code. Default 6. */
  codeLength?: number
  /** How long a code is good for, ms. Default 600 000 (10 minutes). */
  codeTtlMs?: number
  /** Wrong tries after which a code is void. Default 10: the sandbox's own number, WhatsApp publishes none. */
  maxWrongTries?: number
  /** Delay of every answer, ms. Default 0. */
  latencyMs?: number
  /** Delay of an answer under the failure `slow`, ms. Default 8000. */
  slowMs?: number
  /** From `createClient` to CONNECTED, ms. Default 8000. */
  registrationMs?: number
  /** Whether `getCode` refuses a number that is verified, as WhatsApp does. Default true; false verifies it anew. */
  refuseVerified?: boolean
  /** Sends and registrations of a number in 72 hours, after which WhatsApp locks it; `null`: never. Default 10. */
  lockAfter?: number | null
  /** How `phone_number` must be written. Default `digits`: E.164 without `+`. */
  phoneFormat?: PhoneFormat
  /** What `phoneList` answers: the array of NXCloud's example, or one object. Default `array`. */
  phoneListShape?: 'array' | 'object'
  /** The HTTP status beside a `code`; NXCloud documents none. Default: 200 for every code. */
  httpStatus?: (code: number) => number
  /** The caller's clock, epoch ms. Default `Date.now`. */
  now?: () => number
  /** Numbers from 0 up to 1, for codes, tokens and keys. Default `Math.random`. */
  random?: () => number
}

export interface Sandbox {
  /** A drop-in `fetch`: answers any URL whose path ends in `/api/wa/integrator/embedded/register/<action>`. */
  fetch: typeof fetch
  /** Every message that reached a phone. */
  inbox: SandboxInbox
  /** Every request that reached NXCloud. */
  calls: SandboxCalls
  /**
   * Throws a failure's switch. Returns a function that takes it back.
   *
   * @throws TypeError for an unknown failure.
   * @throws RangeError for `times` that is no whole number of 1 or more.
   */
  fail: (failure: SandboxFailure, options?: FailOptions) => () => void
  /** Takes every failure back. Magic numbers stay. */
  heal: () => void
  failures: SandboxFailures
  clock: SandboxClock
  phones: SandboxPhones
  /** Back to the state of a new sandbox: no codes, messages, calls, failures, phones, applications, clock changes. */
  reset: () => void
  /** For transports other than `fetch`: takes a request's raw bytes, says what is to become of it. */
  receive: (request: WireRequest) => SandboxReply
}
