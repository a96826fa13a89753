import { SignupError, type CountryCode, type E164, type Method } from '@embedded-signup/contract'
import { useCodeField, type CodeField } from '../code/use-code-field'
import { useVerifyFlow } from '../flow/use-verify-flow'
import type { Attempt } from '../flow/verify-flow'
import type { MethodField, PhoneField, PhoneToSend } from '../phone/phone-field'
import { usePhoneForm } from '../phone/use-phone-form'
import { useSignup } from '../provider/signup-context'
import { usePagePolicy } from '../provider/use-page-policy'
import type { Action } from './action'
import { useRequest } from './use-request'
import { useSendCode } from './use-send-code'

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
  /** Default: the country of the browser's languages. */
  defaultCountry?: CountryCode | undefined
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
  /** A code is on its way, or may be. */
  onCodeSent?: ((sent: { phone: E164; method: Method }) => void) | undefined
  /** The code was right. `proof` is for the integrator's backend; a backend that only forwards gives none. */
  onVerified?: ((verified: VerifiedPhone) => void) | undefined
  onError?: ((error: SignupError) => void) | undefined
}

/** What all steps after sending know. */
interface Sent {
  phone: E164
  /** The number as people write it, `+62 812-3456-7890`. */
  display: string
  method: Method
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
  | ({ step: 'code'; field: CodeField; attemptsLeft: number | undefined; check: Action } & Sent)
  /** Only with `codeEntry: false`. */
  | ({ step: 'sent' } & Sent)
  | ({ step: 'verified'; startOver(): void } & VerifiedPhone)

/** Digits of WhatsApp's codes; a backend that knows better says so in its answer or policy. */
const whatsappCodeLength = 6

/** Fewer digits than this are not worth a try: NXCloud's own example, `1541`, is the shortest known. */
const shortestCode = 4

/**
 * The whole step without a face: the number, the way, the code. Returns the step at hand with what is legal there, so a
 * screen is one `switch`.
 *
 * @throws Error when there is no `<SignupProvider>` above.
 */
export function useVerifyPhone(options: UseVerifyPhoneOptions = {}): VerifyPhone {
  const { defaultCountry, defaultPhone, codeEntry = true, resume = true, id = 'verify' } = options
  const { client, endpoint } = useSignup()
  const policy = usePagePolicy()
  const { state, getState, dispatch } = useVerifyFlow(
    resume ? `embedded-signup:${endpoint}:${id}` : undefined,
  )
  const attempt = state.step === 'verified' ? undefined : state.attempt

  const send = useSendCode()
  const length = attempt?.codeLength ?? policy.code_length ?? options.codeLength ?? whatsappCodeLength
  const check = useRequest(
    ({ phone, ticket, code }: { phone: E164; ticket: string | undefined; code: string }, request) => {
      if (code.length < Math.min(length, shortestCode)) throw new SignupError('invalid_code')
      return client.checkCode({ phone, ticket, code }, request)
    },
  )
  const phoneForm = usePhoneForm({ policy, defaultCountry, defaultPhone, onEdit: send.cancel })
  const code = useCodeField({
    length,
    onComplete: (digits) => void checkCode(digits),
    onEdit: check.cancel,
  })

  async function sendCode(number: PhoneToSend) {
    const { phone, method } = number
    const sent = await send.start(number)
    if (!sent) return
    if (!sent.ok) {
      const { retryAt } = sent.error
      if (retryAt) dispatch({ type: 'resendPostponed', phone, resendAt: retryAt })
      return options.onError?.(sent.error)
    }
    check.cancel()
    code.clear()
    dispatch({ type: 'codeSent', attempt: sent.data })
    options.onCodeSent?.({ phone, method })
  }

  /** The number that was left with "change number", and typed again, goes on with its code. */
  async function sendFirst(number: PhoneToSend) {
    dispatch({ type: 'attemptResumed', phone: number.phone })
    if (getState().step === 'phone') await sendCode(number)
  }

  async function checkCode(digits: string) {
    const now = getState()
    if (now.step !== 'code') return
    const { phone, display, ticket } = now.attempt
    const accepted = await check.start({ phone, ticket, code: digits })
    if (!accepted) return
    if (!accepted.ok) {
      const { attemptsLeft } = accepted.error
      if (attemptsLeft !== undefined) dispatch({ type: 'codeRejected', phone, attemptsLeft })
      code.select()
      return options.onError?.(accepted.error)
    }
    const { proof, ticket: verified } = accepted.data
    dispatch({ type: 'codeAccepted', phone, proof, ticket: verified })
    options.onVerified?.({ phone, display, proof, ticket: verified })
  }

  if (state.step === 'phone') {
    return {
      step: 'phone',
      field: phoneForm.field,
      method: phoneForm.method,
      send: {
        run: () => phoneForm.submit(sendFirst),
        pending: phoneForm.submitting || send.pending,
        error: send.error,
      },
    }
  }
  if (state.step === 'verified') {
    const { phone, display, proof, ticket } = state
    return {
      step: 'verified',
      phone,
      display,
      proof,
      ticket,
      startOver: () => dispatch({ type: 'restarted' }),
    }
  }

  const { phone, display, method, methods, delivery, sentAt, resendAt } = state.attempt
  const sent: Sent = {
    phone,
    display,
    method,
    delivery,
    sentAt,
    resendAt,
    resend: {
      run: (way = method) => sendCode({ phone, display, method: way, methods }),
      pending: send.pending,
      error: send.error,
    },
    otherMethod: methods.find((way) => way !== method),
    changePhone() {
      send.cancel()
      check.cancel()
      code.clear()
      dispatch({ type: 'phoneChanged' })
    },
  }
  if (!codeEntry) return { step: 'sent', ...sent }
  return {
    step: 'code',
    field: code.field,
    attemptsLeft: state.attempt.attemptsLeft,
    check: { run: () => checkCode(code.field.value), pending: check.pending, error: check.error },
    ...sent,
  }
}
