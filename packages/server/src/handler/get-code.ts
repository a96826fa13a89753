import {
  maskPhone,
  SignupError,
  type CodeSent,
  type Method,
  type ValidPhone,
} from '@embedded-signup/contract'
import { uniquePhone } from '@embedded-signup/contract/phone'
import { getCodeBodySchema } from '@embedded-signup/contract/schemas'
import { anonymous } from '../caller/authorize'
import { isVerifiedAlready } from '../registration/listed-phone'
import type { Holder } from '../tickets/tickets'
import { afterAsking } from './after-asking'
import { askUpstream } from './ask-upstream'
import type { ActionResult, Call } from './call'
import { countAttempt } from './count-attempt'
import { parseBody } from './parse-body'
import { passChallenge } from './pass-challenge'
import { pauseNumber, pauseOf } from './paused-number'
import { checkMethod, readNumber } from './read-number'
import { repeatable } from './repeatable'
import { errorOf } from './settle'

/**
 * Sends a code. The right to send is reserved before NXCloud is asked, and refunded only when the request never reached
 * WhatsApp. A caller who leaves once NXCloud was asked changes nothing: the code is on its way.
 */
export async function getCode(body: unknown, call: Call): Promise<ActionResult> {
  const { settings, signal } = call
  const { phone_number, method, challenge } = parseBody(getCodeBodySchema, body)
  call.note({ phone: maskPhone(phone_number), method })
  const phone = readNumber(phone_number, settings)
  call.note({ country: phone.country, lineType: phone.lineType })
  checkMethod(phone, method, settings)
  const holder = { e164: phone.e164, uniquePhone: uniquePhone(phone), subject: call.subject }
  const proven = await settings.proven.has(holder)
  // Strangers can use up the number's attempts again and again; whoever has proved it keeps the limits of their own.
  await countAttempt('getCode', proven ? undefined : holder.uniquePhone, call)

  const asks = ['getCode', phone.e164, method]
  return settings.idempotency.once(repeatable(call, { asks }), async () => {
    await passChallenge(challenge, call)
    if (signal.aborted)
      throw new SignupError('bad_request', { detail: 'The caller left before anything was sent.' })
    return send(phone, { method, holder, proven }, call)
  })
}

interface Send {
  method: Method
  holder: Holder
  /** Whether the holder has proved the number before. */
  proven: boolean
}

async function send(phone: ValidPhone, { method, holder, proven }: Send, call: Call): Promise<ActionResult> {
  const { settings } = call
  const { e164, uniquePhone: number } = holder
  const paused = await pauseOf(number, 'code', call)
  if (paused) throw proven && (await isVerifiedAlready(e164, call)) ? alreadyVerified() : paused
  const tries = await settings.checks.ahead({ number, subject: call.subject })
  if (tries.left === 0) {
    // A code that may not be tried is not worth its price.
    throw new SignupError('too_many_checks', { retryAfter: tries.retryAfter, attemptsLeft: 0 })
  }
  const reservation = await reserve(phone, method, proven, call)
  const turn = await settings.generations.begin(number)
  if (!turn.granted) {
    await reservation.giveBack()
    throw new SignupError('cooldown', {
      retryAfter: turn.retryAfter,
      detail: 'A code is being sent to this number at this moment.',
    })
  }
  const resendAt = settings.now() + reservation.seconds * 1000

  const hidden = [e164, e164.slice(1)]
  const result = await askUpstream(call, 'getCode', hidden, (nxcloud) => nxcloud.getCode(e164, method, call))
  const error = errorOf('getCode', result)
  const resendAfter = () => Math.max(0, Math.ceil((resendAt - settings.now()) / 1000))
  if (result.status === 'rejected') {
    await afterAsking(call, turn.cancel)
    if (!result.reached) {
      await afterAsking(call, reservation.giveBack)
      call.tell({ type: 'sendGivenBack' })
      return { data: null, error }
    }
    call.tell({ type: 'sendRefused' })
    await afterAsking(call, () => pauseNumber(number, 'code', result, call))
    // WhatsApp answers a verified number as it answers a throttled one. So do we, in the same time, but to a subject that
    // has proved the number: to anyone else the difference would tell who is a customer.
    const verified = proven && result.code === 'throttled' && (await isVerifiedAlready(e164, call))
    if (verified) return { data: null, error: alreadyVerified() }
    const retryAfter = Math.max(resendAfter(), result.retryAfterSeconds ?? 0) || undefined
    return { data: null, error: new SignupError(result.code, { retryAfter }) }
  }
  await afterAsking(call, turn.commit)
  call.tell({ type: 'sendCommitted', certain: result.status === 'ok' })
  const data: CodeSent = {
    ticket: await settings.tickets.issueSent(holder, turn.generation),
    resend_after: resendAfter(),
    code_length: settings.policy.codeLength,
    ...(tries.left === undefined ? {} : { attempts_left: tries.left }),
  }
  return { data, ...(error ? { error: new SignupError(error.code, { retryAfter: resendAfter() }) } : {}) }
}

const alreadyVerified = () => new SignupError('already_verified')

async function reserve(
  phone: ValidPhone,
  method: Method,
  proven: boolean,
  { settings, ip, subject, tell }: Call,
) {
  const reservation = await settings.sends.reserve({
    number: uniquePhone(phone),
    country: phone.country ?? 'none',
    method,
    ip,
    // Nobody in particular has no limit of their own.
    subject: subject === anonymous && !settings.authorize ? undefined : subject,
    proven,
  })
  if (!reservation.granted) {
    const { limit, retryAfter } = reservation
    throw new SignupError(limit === 'resendSeconds' ? 'cooldown' : 'too_many_sends', {
      retryAfter,
      detail: `The limit is policy.${limit}.`,
    })
  }
  tell({ type: 'sendReserved', waitSeconds: reservation.seconds })
  for (const use of reservation.nearlyUsed) tell({ type: 'budgetNearlyUsed', ...use })
  return reservation
}
