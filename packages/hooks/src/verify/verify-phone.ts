import type { CountryCode, E164, LineType, Method, SignupError } from '@embedded-signup/contract'
import type { CodeField } from '../code/use-code-field'
import type { Attempt } from '../flow/verify-flow'
import type { HandOffOffer } from '../hand-off/hand-off-offer'
import type { MethodField, PhoneField } from '../phone/phone-field'
import type { Action } from './action'

export interface VerifiedPhone {
  phone: E164
  /** The number as people write it, `+62 812-3456-7890`. */
  display: string
  /** Signed and short-lived: your own backend checks it with `verifyPhoneProof`. */
  proof: string | undefined
  /** Lets `useRegistration` go on with this number, also on another day. */
  ticket: string | undefined
}

export interface UseVerifyPhoneOptions {
  /**
   * Default: a guess by the browser's languages, and by its time zone where those name several countries; then `US`, then the
   * first country that the backend accepts. One that it does not accept is passed over.
   */
  defaultCountry?: CountryCode | undefined
  /** Stand first in the list of countries, in this order; those that the backend does not accept are left out. */
  preferredCountries?: readonly CountryCode[] | undefined
  /** What stands in the field at first, in any form a person might type. */
  defaultPhone?: string | undefined
  /** `false` ends the step when the code is sent, for integrators who check codes elsewhere. Default `true`. */
  codeEntry?: boolean | undefined
  /** Digits of a code, for a backend that tells neither in its answer nor in its policy. Default 6, as WhatsApp sends. */
  codeLength?: number | undefined
  /** Keeps the attempt in `sessionStorage`, so that a reload goes on with it. Default `true`. */
  resume?: boolean | undefined
  /** Tells two steps on one page apart in storage. Default `verify`. */
  id?: string | undefined
  /**
   * Gives the code step an entry in the browser's history, so that Back leads to the number and not off the page. What a
   * router keeps in `history.state` stays. Default `true`.
   */
  history?: boolean | undefined
  /**
   * Lets the browser offer the code of a text message whose last line is `@domain #code` (WebOTP, Chrome on Android).
   * Default `true`: without such a message, or where it is not known, nothing happens.
   */
  webOtp?: boolean | undefined
  /** A code is on its way, or may be. */
  onCodeSent?: ((sent: { phone: E164; method: Method }) => void) | undefined
  /** The code was right. `proof` is for the integrator's backend; a backend that only forwards gives none. */
  onVerified?: ((verified: VerifiedPhone) => void) | undefined
  /** A request failed. The person reads its text already; `code`, `retryAfter` and `cause` are for you; the detail is in the backend's log. */
  onError?: ((error: SignupError) => void) | undefined
}

/** What all steps after sending know. */
export interface Sent {
  phone: E164
  /** The number as people write it, `+62 812-3456-7890`. */
  display: string
  method: Method
  /** What the number plan knows of the line; unset where it was not there when the code was sent. */
  lineType?: LineType | undefined
  delivery: Attempt['delivery']
  /** Epoch ms. */
  sentAt: number
  /** Epoch ms from which another code may be asked for; feed it to `useCountdown`. */
  resendAt: number
  /** Asks for another code, the same way unless another is named. */
  resend: Action<[method?: Method]>
  /** The other way, where number and backend allow it. */
  otherMethod: Method | undefined
  /** Back to the number, which is kept. The same number again goes on with the same code, without a new charge. */
  changePhone(): void
}

export type VerifyPhone =
  | { step: 'phone'; field: PhoneField; method: MethodField; send: Action }
  | ({
      step: 'code'
      field: CodeField
      attemptsLeft: number | undefined
      check: Action
      /** For `useHandOff`; only where the backend lets somebody else enter the code. */
      handOff: HandOffOffer | false | undefined
    } & Sent)
  /** Only with `codeEntry: false`. */
  | ({ step: 'sent' } & Sent)
  | ({ step: 'verified'; startOver(): void } & VerifiedPhone)
