import { SignupError, type CodeAccepted, type E164 } from '@embedded-signup/contract'
import { cleanPhoneText, hasSeveralNumbers, longestText } from '@embedded-signup/contract/plan'
import type { RefObject } from 'react'
import { leaveEntry } from '../beside/step-history'
import { clientOf } from '../client/client-of'
import type { CheckCodeInput, RequestOptions } from '../client/create-signup-client'
import { sendCode } from '../client/send-code'
import type { FlowStore } from '../flow/use-verify-flow'
import { verifyFlow, type Attempt, type VerifyEvent, type VerifyState } from '../flow/verify-flow'
import { callingCodeOf } from '../phone/calling-code'
import type { PhoneToSend, TypedPhone } from '../phone/phone-field'
import type { SignupContextValue } from '../provider/signup-context'
import { now } from '../time/clock'
import { assertWorthATry, isAboutCode } from './code-rules'
import type { Outcome } from './use-request'
import type { UseVerifyPhoneOptions } from './verify-phone'

/** What the answers to a step's requests change. */
export interface Verifying {
  flow: FlowStore
  told: RefObject<UseVerifyPhoneOptions>
  check: { cancel(): void }
  code: { clear(): void; select(): void }
  /** The code that was wrong last. */
  rejected: RefObject<string>
}

/**
 * Asks for a code. The number that was left with "change number", and typed again, goes on with its code while another one
 * must wait.
 */
export function askForCode(
  found: PhoneToSend | TypedPhone,
  signup: SignupContextValue,
  at: VerifyState,
  request: RequestOptions,
): Promise<Attempt> {
  const number = 'phone' in found ? found : asTyped(found)
  const left = at.step === 'phone' ? at.attempt : undefined
  if (left?.phone === number.phone && now() < left.resendAt) return Promise.resolve(left)
  return sendCode(clientOf(signup), number, signup.challenge, request)
}

/** Digits behind a calling code that was typed without its `+`, at the least: no number at home is as long as both. */
const leastBehindCode = 10

/** Digits of an international number (ITU-T E.164). */
const longest = 15

/**
 * Without a number plan only what is sure: a calling code that was typed is not put before the number once more, and nothing
 * that belongs to no number is left out of it, lest what remains be the number of somebody else.
 *
 * @throws SignupError `invalid_phone`
 */
function asTyped({ text: typed, country, ...ways }: TypedPhone): PhoneToSend {
  const text = cleanPhoneText(typed).replace(/[()]/g, '').trim()
  const callingCode = callingCodeOf(country)
  const abroad = callingCode === '1' ? /^(?:\+|00|011)/ : /^(?:\+|00)/
  const hasCode =
    abroad.test(text) ||
    (text.startsWith(callingCode) && digitsOf(text).length >= callingCode.length + leastBehindCode)
  const whole = hasCode ? text.replace(abroad, '').trim() : `${callingCode} ${text}`
  const digits = digitsOf(whole)
  const isOther = typed.length > longestText || /[^+\d .\-/]/.test(text) || hasSeveralNumbers(text)
  if (isOther || digits.length > longest) throw new SignupError('invalid_phone')
  return { ...ways, phone: `+${digits}`, display: `+${whole}` }
}

const digitsOf = (text: string) => text.replace(/\D/g, '')

/**
 * @param id of the step
 * @param length digits of a code
 */
export async function checkCode(
  entered: CheckCodeInput,
  signup: SignupContextValue,
  { id, length }: { id: string; length: number },
  request: RequestOptions,
): Promise<CodeAccepted> {
  assertWorthATry(entered.code, length)
  const accepted = await clientOf(signup).checkCode(entered, request)
  await leaveEntry(id)
  return accepted
}

const dispatch = (flow: FlowStore, event: VerifyEvent) => flow.setState(verifyFlow(flow.getState(), event))

/** What the answer to "send me a code" changes. */
export function codeAsked(outcome: Outcome<Attempt>, { flow, told, check, code, rejected }: Verifying): void {
  const before = flow.getState()
  if (!outcome.ok) {
    const { retryAt } = outcome.error
    if (retryAt && before.step === 'code')
      dispatch(flow, { type: 'resendPostponed', phone: before.attempt.phone, resendAt: retryAt })
    return
  }
  const { data: attempt } = outcome
  check.cancel()
  code.clear()
  rejected.current = ''
  dispatch(flow, { type: 'codeSent', attempt })
  if (before.step === 'code') code.select()
  const { phone, method } = attempt
  const isNew = before.step !== 'phone' || before.attempt !== attempt
  if (isNew) told.current.onCodeSent?.({ phone, method })
}

/** What the answer to a code changes. */
export function codeChecked(
  outcome: Outcome<CodeAccepted>,
  { phone, code: entered }: CheckCodeInput,
  verifying: Verifying,
): void {
  const { flow, code, rejected } = verifying
  if (outcome.ok) return codeAccepted(outcome.data, phone, verifying)
  const { attemptsLeft } = outcome.error
  if (attemptsLeft !== undefined) dispatch(flow, { type: 'codeRejected', phone, attemptsLeft })
  if (!isAboutCode(outcome.error)) return
  rejected.current = entered
  code.select()
}

/** The code was right, wherever it was entered. */
function codeAccepted({ proof, ticket }: CodeAccepted, phone: E164, { flow, told, check }: Verifying): void {
  const at = flow.getState()
  if (at.step !== 'code' || at.attempt.phone !== phone) return
  check.cancel()
  dispatch(flow, { type: 'codeAccepted', phone, proof, ticket })
  told.current.onVerified?.({ phone, display: at.attempt.display, proof, ticket })
}

/** The code was right, and was entered on another page. */
export async function codeAcceptedElsewhere(
  accepted: CodeAccepted,
  phone: E164,
  id: string,
  verifying: Verifying,
): Promise<void> {
  await leaveEntry(id)
  codeAccepted(accepted, phone, verifying)
}

/** The code that was left with "change number" is waited for again. */
export function attemptResumed(flow: FlowStore): void {
  const at = flow.getState()
  if (at.step === 'phone' && at.attempt) dispatch(flow, { type: 'attemptResumed', phone: at.attempt.phone })
}
