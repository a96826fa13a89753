import { SignupError, type RegistrationStatus } from '@embedded-signup/contract'
import type { NxcloudPhone } from '../nxcloud/data'
import { forgetList, listedPhone } from '../registration/listed-phone'
import { isRegistered, registrationStatus } from '../registration/registration-status'
import { afterAsking } from './after-asking'
import { askUpstream } from './ask-upstream'
import type { ActionResult, Call } from './call'
import { countAttempt } from './count-attempt'
import { pauseNumber, pauseOf } from './paused-number'
import { errorOf } from './settle'
import { verifiedHolder } from './verified-holder'

const registering: RegistrationStatus = { state: 'registering' }

/**
 * Registers the ticket's number. May be called any number of times: what is registered or under way is answered with its
 * status, and what failed is started again, within what WhatsApp allows the number.
 */
export async function createClient(body: unknown, call: Call): Promise<ActionResult> {
  const { settings } = call
  const { e164, uniquePhone: number } = await verifiedHolder(body, call)
  await countAttempt('createClient', number, call)
  const listing = await lookUp(e164, call)
  const { phone } = listing
  const status = phone && registrationStatus(phone)
  if (phone && isRegistered(phone)) return { data: status }
  const paused = await pauseOf(number, 'registration', call)
  if (paused) throw paused

  const turn = await settings.registrations.begin(e164, status?.state === 'failed')
  if (!turn.granted) return { data: turn.since === 'accepted' ? (status ?? registering) : registering }
  try {
    if (turn.before && listing.failed) {
      // The request before may have worked: WhatsApp counts a second one all the same.
      throw new SignupError('unavailable', {
        detail: 'The list could not be read, so nobody knows whether the number is registered by now.',
      })
    }
    const reservation = await settings.registrationLimits.reserve(number)
    if (!reservation.granted) {
      const { limit, retryAfter } = reservation
      const isPause = limit === 'resendSeconds'
      throw new SignupError(isPause ? (turn.before ?? 'registration_refused') : 'too_many_sends', {
        retryAfter,
        detail: `The limit is policy.${limit}.`,
      })
    }
    return await ask(e164, number, { turn, reservation, call })
  } catch (error) {
    // Only what was not asked for is thrown.
    await afterAsking(call, turn.release)
    throw error
  }
}

type Granted<Answer> = Extract<Answer, { granted: true }>

interface Right {
  turn: Granted<Awaited<ReturnType<Call['settings']['registrations']['begin']>>>
  reservation: Granted<Awaited<ReturnType<Call['settings']['registrationLimits']['reserve']>>>
  call: Call
}

async function ask(e164: string, number: string, { turn, reservation, call }: Right): Promise<ActionResult> {
  const hidden = [e164, e164.slice(1)]
  const result = await askUpstream(call, 'createClient', hidden, (nxcloud) =>
    nxcloud.createClient(e164, call),
  )
  const error = errorOf('createClient', result)
  await forgetList(call)
  if (!error) {
    await afterAsking(call, () => Promise.all([turn.accept(), reservation.accept()]))
    return { data: registering }
  }
  if (result.status === 'rejected' && !result.reached) {
    await afterAsking(call, () => Promise.all([turn.release(), reservation.giveBack()]))
    return { data: null, error }
  }
  const retryAfter = Math.max(reservation.seconds, error.retryAfter ?? 0) || undefined
  await afterAsking(call, () =>
    Promise.all([turn.tried(error.code), pauseNumber(number, 'registration', result, call)]),
  )
  return { data: null, error: new SignupError(error.code, { retryAfter }) }
}

/** Registering needs no list: one that cannot be read has been logged, and keeps nobody from a first request. */
async function lookUp(e164: string, call: Call): Promise<{ phone?: NxcloudPhone; failed: boolean }> {
  if (!(await call.settings.appKeyOf(call.subject))) return { failed: false }
  try {
    const phone = await listedPhone(e164, call, { maxAgeMs: 0 })
    return { failed: false, ...(phone ? { phone } : {}) }
  } catch (error) {
    if (error instanceof SignupError) return { failed: true }
    throw error
  }
}
