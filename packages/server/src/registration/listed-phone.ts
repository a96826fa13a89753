import { SignupError } from '@embedded-signup/contract'
import { askUpstream } from '../handler/ask-upstream'
import type { Call } from '../handler/call'
import { errorOf } from '../handler/settle'
import type { NxcloudPhone } from '../nxcloud/data'

/** A row that another one of the same number has taken the place of. */
const gone = ['DELETED', 'MIGRATED']

/**
 * The caller's number in NXCloud's list, `undefined` where it is not listed.
 *
 * @param options.maxAgeMs milliseconds beyond which a list that was read before is too old.
 * @throws SignupError `unavailable` without an app key, or when the list cannot be read.
 */
export async function listedPhone(
  e164: string,
  call: Call,
  { maxAgeMs }: { maxAgeMs?: number | undefined } = {},
): Promise<NxcloudPhone | undefined> {
  const { appKeyOf, phoneLists } = call.settings
  const appKey = await appKeyOf(call.subject)
  if (!appKey) {
    throw new SignupError('unavailable', {
      detail: 'There is no app key to look the number up with: set appKey.',
    })
  }
  const listing = await phoneLists.rowsOf({
    appKey,
    e164,
    maxAgeMs,
    ask: () =>
      askUpstream(call, 'phoneList', [e164, e164.slice(1), appKey], (nxcloud) => nxcloud.phoneList(appKey)),
  })
  if (listing.status !== 'ok') throw errorOf('phoneList', listing) ?? new SignupError('unavailable')
  const { phones } = listing
  return phones.find(({ status = '' }) => !gone.includes(status)) ?? phones[0]
}

/** After a request that may have changed the caller's number. */
export async function forgetList({ settings, subject }: Call): Promise<void> {
  const appKey = await settings.appKeyOf(subject)
  if (appKey) settings.phoneLists.forget(appKey)
}

/** Whether NXCloud's list says that the number is verified; `false` where it cannot be asked. */
export async function isVerifiedAlready(e164: string, call: Call): Promise<boolean> {
  if (!(await call.settings.appKeyOf(call.subject))) return false
  try {
    return (await listedPhone(e164, call))?.code_verification_status === 'VERIFIED'
  } catch (error) {
    if (error instanceof SignupError) return false
    throw error
  }
}
