import type { ClientAddressOptions } from '../caller/client-address'
import type { Authorize } from '../caller/authorize'
import type { VerifyChallenge } from '../challenges/verify-challenge'
import type { HandOffOption } from '../hand-off/hand-off-option'
import type { SignupStore } from '../limits/signup-store'
import type { Log } from '../log/log'
import type { NxcloudOptions } from '../nxcloud/options'
import type { SignupEvent } from '../operations/events'
import type { SignupPolicy } from '../policy/policy'
import type { SignupSecret } from '../tickets/secret'

export interface SignupHandlerOptions extends ClientAddressOptions {
  nxcloud: Omit<NxcloudOptions, 'now' | 'onClockCorrected' | 'onCircuitChanged'>
  /** Path below which the actions are. Default `/api/signup`. */
  basePath?: string | undefined
  /**
   * Origins of pages that may call, beside the handler's own: `['https://app.example.com']`. They get CORS answers.
   * Without it only pages from the handler's own host may call.
   */
  origins?: readonly string[] | undefined
  /**
   * Hosts at which this handler may be asked, as the `Host` header names them: `['signup.example.com']`; without a port,
   * any port. A page of the handler's own host is one of these hosts then, and so is every caller without an `Origin`
   * where `origins` is not set. It keeps out pages whose name was made to lead to this machine (DNS rebinding). Default:
   * any host, since a framework decides it; the standalone server takes its own alone.
   */
  hosts?: readonly string[] | undefined
  policy?: SignupPolicy | undefined
  /**
   * Signs tickets and proofs: at least 32 bytes, the same in every process; with a second one, the previous, while you
   * change it. Default: a random one for this handler alone, with a warning; required with a shared store.
   */
  secret?: SignupSecret | undefined
  /**
   * Names who accepts the proofs, so that those of one deployment are of no use at another with the same secret. Give the
   * same to `verifyPhoneProof`. Default `'embedded-signup'`.
   */
  proofAudience?: string | undefined
  /** Where limits are counted. Default: this process's memory, which is right for one process only. */
  store?: SignupStore | undefined
  /**
   * What to do while the store fails: `'refuse'` answers `unavailable`; `'allow'` counts in each process's own memory,
   * so that sending goes on and may cost more, and a code has to be entered at the process that sent it. Default `'refuse'`.
   */
  whenStoreFails?: 'refuse' | 'allow' | undefined
  /** Who may call, and as whom. Default: everybody, as `'anonymous'`. */
  authorize?: Authorize | undefined
  /** Checks the page's challenge before a code is sent; ready ones are in `@embedded-signup/server/challenges`. */
  verifyChallenge?: VerifyChallenge | undefined
  /**
   * The app key under which a subject's numbers are listed, out of `createApp`; a function where customers have their
   * own. Needed by `status`. Never the page's to choose.
   */
  appKey?: string | ((subject: string) => string | undefined | Promise<string | undefined>) | undefined
  /**
   * Whether pages may `POST {basePath}/login` and get the token of NXCloud's own embedded page, which opens your whole
   * account. Default `false`; needs `authorize`.
   */
  login?: boolean | undefined
  /**
   * Lets someone else, who has the phone, enter the code by a link. Needs `authorize`. Default: off, and its actions are
   * `not_found`. Read what is defended, in the README, before you switch it on.
   */
  handOff?: HandOffOption | undefined
  /** Bytes of a request body beyond which it is refused. Default 16 384. */
  bodyLimitBytes?: number | undefined
  /** This machine's clock, epoch milliseconds. Default `Date.now`. The default store runs by it too, any other by its own. */
  now?: (() => number) | undefined
  /** Default: warnings and errors as JSON lines on the console. */
  log?: Log | undefined
  /** Told of every step, as it happens: for metrics, audits, alarms. Must not block; what it throws is logged. */
  onEvent?: ((event: SignupEvent) => void) | undefined
}
