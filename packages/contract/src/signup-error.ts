import type { CodeSent } from './actions'
import type { ErrorCode } from './error-texts'

export interface SignupErrorOptions extends ErrorOptions {
  /** For logs and consoles. Default: the code. */
  message?: string | undefined
  /** Seconds until the same request may be tried again. */
  retryAfter?: number | undefined
  /** The same as an instant, epoch ms; the client sets it when the answer arrives. */
  retryAt?: number | undefined
  /** Tries that remain for the code. */
  attemptsLeft?: number | undefined
  /** What the failed answer carried all the same: `maybe_sent` brings a ticket and the wait. */
  data?: CodeSent | undefined
  /**
   * Integrator-facing explanation for the backend's log. It exists only in the backend: no answer carries it to the page. Must
   * hold no secret, code or full number.
   */
  detail?: string | undefined
}

/**
 * The one error of the kit. Switch on `code`; `message` is the backend's text where there is one, else the code. What a
 * person reads comes from the messages, by code.
 * `cause` keeps what lay beneath.
 */
export class SignupError extends Error {
  override readonly name = 'SignupError'
  readonly code: ErrorCode
  /** Seconds until the same request may be tried again, when the backend said so. */
  declare readonly retryAfter: number | undefined
  /** The same as an instant, epoch ms; only in the page. */
  declare readonly retryAt: number | undefined
  /** Tries that remain for the code, when the backend said so. */
  declare readonly attemptsLeft: number | undefined
  declare readonly data: CodeSent | undefined
  /** Only in the backend. */
  declare readonly detail: string | undefined

  constructor(code: ErrorCode, { message, cause, ...said }: SignupErrorOptions = {}) {
    super(message ?? code, cause === undefined ? {} : { cause })
    this.code = code
    Object.assign(this, said)
  }
}
