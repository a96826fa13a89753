import type { RegistrationStatus } from '@embedded-signup/contract'
import { listedPhone } from '../registration/listed-phone'
import { registrationStatus } from '../registration/registration-status'
import type { ActionResult, Call } from './call'
import { countAttempt } from './count-attempt'
import { verifiedHolder } from './verified-holder'

/** Where the registration of the ticket's number stands. A number that is not listed yet is registering. */
export async function status(body: unknown, call: Call): Promise<ActionResult> {
  const { e164, uniquePhone } = await verifiedHolder(body, call)
  await countAttempt('status', uniquePhone, call)
  const look = async (maxAgeMs?: number): Promise<RegistrationStatus> => {
    const phone = await listedPhone(e164, call, { maxAgeMs })
    return phone ? registrationStatus(phone) : { state: 'registering' }
  }
  const data = await look()
  // Another process may have registered the number again since this one read the list: pages look after two seconds.
  return { data: data.state === 'failed' ? await look(1000) : data }
}
