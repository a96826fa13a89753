'use client'
import { SignupError, type CodeAccepted, type E164, type ErrorCode } from '@embedded-signup/contract'
import { useRef } from 'react'
import { useForm } from 'react-hook-form'
import { useBesideCode } from '../beside/use-beside-code'
import { useCodeField } from '../code/use-code-field'
import { useVerifyFlow } from '../flow/use-verify-flow'
import type { Attempt } from '../flow/verify-flow'
import type { StepValues } from '../form/step-form'
import type { PhoneToSend } from '../phone/phone-field'
import { usePhoneForm } from '../phone/use-phone-form'
import { useSignup } from '../provider/signup-context'
import { usePagePolicy } from '../provider/use-page-policy'
import { now } from '../time/clock'
import { useLatest } from './use-latest'
import { useRequest } from './use-request'
import { useSendCode } from './use-send-code'
import type { Sent, UseVerifyPhoneOptions, VerifyPhone } from './verify-phone'

/** Digits of WhatsApp's codes; a backend that knows better says so in its answer or policy. */
const whatsappCodeLength = 6

/** Fewer digits than this are not worth a try: NXCloud's own example, `1541`, is the shortest known. */
const shortestCode = 4

/** Of a code; a backend may answer anything. */
const isLength = (digits = 0) => Number.isInteger(digits) && digits > 0 && digits < 33

/** Failures after which the person has to look at the code again. */
const aboutCode = new Set<ErrorCode>(['code_rejected', 'invalid_code'])

/**
 * The whole step without a face: the number, the way, the code. Returns the step at hand with what is legal there, so a
 * screen is one `switch`.
 *
 * @throws Error when there is no `<SignupProvider>` above.
 */
export function useVerifyPhone(options: UseVerifyPhoneOptions = {}): VerifyPhone {
  const { codeEntry = true, resume = true, id = 'verify', history = true, webOtp = true } = options
  const { client, endpoint } = useSignup()
  const policy = usePagePolicy()
  const key = resume ? `embedded-signup:${endpoint}:${id}` : undefined
  const { state, getState, dispatch } = useVerifyFlow(key)
  const attempt = state.step === 'verified' ? undefined : state.attempt
  const told = useLatest(options)

  const send = useSendCode()
  const lengths = [attempt?.codeLength, policy.code_length, options.codeLength]
  const length = lengths.find(isLength) ?? whatsappCodeLength
  const rejected = useRef('')
  const check = useRequest(
    ({ phone, ticket, code }: { phone: E164; ticket: string | undefined; code: string }, request) => {
      if (code.length < Math.min(length, shortestCode)) throw new SignupError('invalid_code')
      return client.checkCode({ phone, ticket, code }, request)
    },
  )
  const form = useForm<StepValues>({
    defaultValues: { country: '', tel: options.defaultPhone ?? '', method: '' },
  })
  const phoneForm = usePhoneForm(form, { ...options, policy, onEdit: send.cancel })
  const code = useCodeField({
    length,
    // A code that was wrong once costs a second try only by hand.
    onComplete: (digits) => digits === rejected.current || void checkCode(digits),
    onEdit: check.cancel,
  })

  async function sendCode(number: PhoneToSend) {
    const { phone, method } = number
    check.forget()
    const sent = await send.start(number)
    if (!sent) return
    if (!sent.ok) {
      const { retryAt } = sent.error
      if (retryAt) dispatch({ type: 'resendPostponed', phone, resendAt: retryAt })
      return told.current.onError?.(sent.error)
    }
    check.cancel()
    code.clear()
    rejected.current = ''
    const again = getState().step === 'code'
    dispatch({ type: 'codeSent', attempt: sent.data })
    if (again) code.select()
    told.current.onCodeSent?.({ phone, method })
  }

  /** The number that was left with "change number", and typed again, goes on with its code while another one must wait. */
  async function sendFirst(number: PhoneToSend) {
    const left = getState()
    const waiting = left.step === 'phone' && left.attempt && now() < left.attempt.resendAt
    if (waiting) dispatch({ type: 'attemptResumed', phone: number.phone })
    if (getState().step === 'phone') await sendCode(number)
  }

  async function checkCode(digits: string) {
    const at = getState()
    if (at.step !== 'code') return
    const { phone, ticket } = at.attempt
    send.forget()
    const accepted = await check.start({ phone, ticket, code: digits })
    if (!accepted) return
    if (!accepted.ok) {
      const { attemptsLeft } = accepted.error
      if (attemptsLeft !== undefined) dispatch({ type: 'codeRejected', phone, attemptsLeft })
      if (aboutCode.has(accepted.error.code)) {
        rejected.current = digits
        code.select()
      }
      return told.current.onError?.(accepted.error)
    }
    accept(accepted.data, at.attempt)
  }

  function accept({ proof, ticket }: CodeAccepted, { phone, display }: Attempt) {
    if (getState().step !== 'code') return
    check.cancel()
    dispatch({ type: 'codeAccepted', phone, proof, ticket })
    told.current.onVerified?.({ phone, display, proof, ticket })
  }

  function changePhone() {
    send.cancel()
    check.cancel()
    code.clear()
    // After a reload the field knows nothing of the number.
    if (attempt && !phoneForm.field.text)
      phoneForm.field.inputProps.onChange({ target: { value: attempt.display } })
    dispatch({ type: 'phoneChanged' })
  }

  useBesideCode({
    id,
    history,
    sentAt: attempt?.sentAt,
    step: state.step,
    listen: webOtp && codeEntry && attempt?.method === 'sms' && !check.pending,
    leave: changePhone,
    resume: () => attempt && dispatch({ type: 'attemptResumed', phone: attempt.phone }),
    receive: code.fill,
  })

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
  if (state.step === 'verified') return { ...state, startOver: () => dispatch({ type: 'restarted' }) }

  const { ticket: _, codeLength: __, methods, attemptsLeft, ...shown } = state.attempt
  const { phone, display, lineType } = shown
  const sent: Sent = {
    ...shown,
    resend: {
      // No more than was asked for the first time: what it came to since is no part of the intent.
      run: (method = shown.method) => sendCode({ phone, display, method, methods, lineType }),
      pending: send.pending,
      error: send.error,
    },
    otherMethod: methods.find((method) => method !== shown.method),
    changePhone,
  }
  if (!codeEntry) return { step: 'sent', ...sent }
  return {
    step: 'code',
    field: code.field,
    handOff: policy.hand_off && { attempt: state.attempt, key, accept },
    attemptsLeft,
    check: { run: () => checkCode(code.field.value), pending: check.pending, error: check.error },
    ...sent,
  }
}
