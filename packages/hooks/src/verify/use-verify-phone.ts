'use client'
import type { SignupError } from '@embedded-signup/contract'
import { useRef } from 'react'
import { useBesideCode } from '../beside/use-beside-code'
import type { CheckCodeInput } from '../client/create-signup-client'
import { loadRequests } from '../client/load-requests'
import { useCodeField } from '../code/use-code-field'
import { useVerifyFlow } from '../flow/use-verify-flow'
import { leaveCode, startOver } from '../flow/ways-back'
import type { PhoneToSend, TypedPhone } from '../phone/phone-field'
import { usePhoneForm } from '../phone/use-phone-form'
import { useSignup } from '../provider/signup-context'
import { usePagePolicy } from '../provider/use-page-policy'
import { useLatest } from '../lib/use-latest'
import { useRequest } from './use-request'
import type { Verifying } from './verify-requests'
import type { Sent, UseVerifyPhoneOptions, VerifyPhone } from './verify-phone'

/** Digits of WhatsApp's codes; a backend that knows better says so in its answer or policy. */
const whatsappCodeLength = 6

/** Of a code; a backend may answer anything. */
const isLength = (digits = 0) => digits > 0 && digits < 33 && digits % 1 === 0

/**
 * The whole step without a face: the number, the way, the code. Returns the step at hand with what is legal there, so a
 * screen is one `switch`.
 *
 * @throws Error when there is no `<SignupProvider>` above.
 */
export function useVerifyPhone(options: UseVerifyPhoneOptions = {}): VerifyPhone {
  const { codeEntry = true, resume = true, id = 'verify', history = true, webOtp = true } = options
  const signup = useSignup()
  const policy = usePagePolicy()
  const key = resume ? `embedded-signup:${signup.endpoint}:${id}` : undefined
  const [state, flow] = useVerifyFlow(key)
  const attempt = state.step === 'verified' ? undefined : state.attempt
  const told = useLatest(options)

  const lengths = [attempt?.codeLength, policy.code_length, options.codeLength]
  const length = lengths.find(isLength) ?? whatsappCodeLength
  const rejected = useRef('')
  const onError = (error: SignupError) => told.current.onError?.(error)
  const send = useRequest({
    ask: (number: PhoneToSend | TypedPhone, request, { askForCode }) =>
      askForCode(number, signup, flow.getState(), request),
    settle: (outcome, _, { codeAsked }) => codeAsked(outcome, verifying),
    onError,
  })
  const check = useRequest({
    ask: (entered: CheckCodeInput, request, { checkCode }) =>
      checkCode(entered, signup, { id, length }, request),
    settle: (outcome, entered, { codeChecked }) => codeChecked(outcome, entered, verifying),
    onError,
  })
  const phoneForm = usePhoneForm({ ...options, policy, onEdit: send.cancel })
  const code = useCodeField({
    length,
    // A code that was wrong once costs a second try only by hand.
    onComplete: (digits) => digits === rejected.current || void enterCode(digits),
    onEdit: check.cancel,
  })

  const verifying: Verifying = { flow, told, check, code, rejected }

  async function sendCode(find: () => ReturnType<typeof phoneForm.judge> | PhoneToSend) {
    check.forget()
    await send.start(find)
  }

  async function enterCode(digits: string) {
    send.forget()
    await check.start(() => {
      const at = flow.getState()
      return at.step === 'code'
        ? { phone: at.attempt.phone, ticket: at.attempt.ticket, code: digits }
        : undefined
    })
  }

  function changePhone() {
    send.cancel()
    check.cancel()
    code.clear()
    // After a reload the field knows nothing of the number.
    if (state.step !== 'code') return
    phoneForm.recall(state.attempt.display)
    flow.setState(leaveCode(state))
  }

  useBesideCode({
    id,
    history,
    sentAt: attempt?.sentAt,
    step: state.step,
    listen: webOtp && codeEntry && attempt?.method === 'sms' && !check.pending,
    leave: changePhone,
    flow,
    receive: code.fill,
  })

  if (state.step === 'phone') {
    return {
      step: 'phone',
      field: phoneForm.field,
      method: phoneForm.method,
      send: {
        run: () => sendCode(phoneForm.judge),
        pending: send.pending,
        error: send.error,
      },
    }
  }
  if (state.step === 'verified') return { ...state, startOver: () => flow.setState(startOver()) }

  const { ticket: _, codeLength: __, methods, attemptsLeft, ...shown } = state.attempt
  const { phone, display, lineType } = shown
  const sent: Sent = {
    ...shown,
    resend: {
      // No more than was asked for the first time: what it came to since is no part of the intent.
      run: (method = shown.method) => sendCode(() => ({ phone, display, method, methods, lineType })),
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
    handOff: policy.hand_off && {
      attempt: state.attempt,
      key,
      accept: (accepted, ofPhone) =>
        void loadRequests().then(({ codeAcceptedElsewhere }) =>
          codeAcceptedElsewhere(accepted, ofPhone, id, verifying),
        ),
    },
    attemptsLeft,
    check: { run: () => enterCode(code.field.value), pending: check.pending, error: check.error },
    ...sent,
  }
}
