import { SignupError, type RegistrationStatus } from '@embedded-signup/contract'
import { listedPhone } from '../registration/listed-phone'
import { isRegistered, registrationStatus } from '../registration/registration-status'
import { afterAsking } from './after-asking'
import { askUpstream } from './ask-upstream'
import type { ActionResult, Call } from './call'
import { errorOf } from './settle'
import { verifiedHolder } from './verified-holder'

const registering: RegistrationStatus = { state: 'registering' }

/**
 * Registers the ticket's number. May be called any number of times: what is registered or under way is answered with its
 * status, and what failed is started again.
 */
export async function createClient(body: unknown, call: Call): Promise<ActionResult> {
  const { e164 } = await verifiedHolder(body, call)
  const phone = await phoneIfListed(e164, call)
  const status = phone && registrationStatus(phone)
  if (phone && isRegistered(phone)) return { data: status }

  const turn = await call.settings.registrations.begin(e164, status?.state === 'failed')
  if (!turn.granted) return { data: turn.since === 'accepted' ? (status ?? registering) : registering }

  const hidden = [e164, e164.slice(1)]
  const result = await askUpstream(call, 'createClient', hidden, (nxcloud) => nxcloud.createClient(e164))
  await afterAsking(call, result.status === 'ok' ? turn.accept : turn.release)
  const error = errorOf('createClient', result)
  return error ? { data: null, error } : { data: registering }
}

/** Registering needs no list: one that cannot be read has been told of, and changes nothing. */
async function phoneIfListed(e164: string, call: Call) {
  if (!(await call.settings.appKeyOf(call.subject))) return undefined
  try {
    return await listedPhone(e164, call)
  } catch (error) {
    if (error instanceof SignupError) return undefined
    throw error
  }
}
