import type { CodeSent } from './actions'
import { errorCatalogue, type ErrorCode } from './errors'

export interface SignupErrorOptions extends ErrorOptions {
  /** Seconds until the same request may be tried again. */
  retryAfter?: number | undefined
  /** The same as an instant, epoch ms; the client sets it when the answer arrives. */
  retryAt?: number | undefined
  /** Tries that remain for the code. */
  attemptsLeft?: number | undefined
  /** What the failed answer carried all the same: `maybe_sent` brings a ticket and the wait. */
  data?: CodeSent | undefined
  /** Integrator-facing explanation for the log. Never shown to the person; must hold no secret, code or full number. */
  detail?: string | undefined
}

/**
 * The one error of the kit. Switch on `code`; `message` is the catalogue's default English text.
 * `cause` keeps what lay beneath.
 */
export class SignupError extends Error {
  override readonly name = 'SignupError'
  readonly code: ErrorCode
  /** Seconds until the same request may be tried again, when the backend said so. */
  readonly retryAfter: number | undefined
  /** The same as an instant, epoch ms; only in the page. */
  readonly retryAt: number | undefined
  /** Tries that remain for the code, when the backend said so. */
  readonly attemptsLeft: number | undefined
  readonly data: CodeSent | undefined
  readonly detail: string | undefined

  constructor(
    code: ErrorCode,
    { retryAfter, retryAt, attemptsLeft, data, detail, ...options }: SignupErrorOptions = {},
  ) {
    super(errorCatalogue[code].text, options)
    this.code = code
    this.retryAfter = retryAfter
    this.retryAt = retryAt
    this.attemptsLeft = attemptsLeft
    this.data = data
    this.detail = detail
  }
}
