import { errorCatalogue, type ErrorCode } from './errors'

export interface SignupErrorOptions extends ErrorOptions {
  /** Seconds until the same request may be tried again. */
  retryAfter?: number | undefined
  /** Tries that remain for the code. */
  attemptsLeft?: number | undefined
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
  /** Tries that remain for the code, when the backend said so. */
  readonly attemptsLeft: number | undefined
  readonly detail: string | undefined

  constructor(code: ErrorCode, { retryAfter, attemptsLeft, detail, ...options }: SignupErrorOptions = {}) {
    super(errorCatalogue[code].text, options)
    this.code = code
    this.retryAfter = retryAfter
    this.attemptsLeft = attemptsLeft
    this.detail = detail
  }
}
