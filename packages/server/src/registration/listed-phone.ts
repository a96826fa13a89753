import { SignupError } from '@embedded-signup/contract'
import { askUpstream } from '../handler/ask-upstream'
import type { Call } from '../handler/call'
import { errorOf } from '../handler/settle'
import type { NxcloudPhone } from '../nxcloud/data'
import { isSameNumber } from './same-number'

/** A row that another one of the same number has taken the place of. */
const gone = ['DELETED', 'MIGRATED']

/**
 * The caller's number in NXCloud's list, `undefined` where it is not listed.
 *
 * @throws SignupError `unavailable` without an app key, or when the list cannot be read.
 */
export async function listedPhone(e164: string, call: Call): Promise<NxcloudPhone | undefined> {
  const appKey = await call.settings.appKeyOf(call.subject)
  if (!appKey) {
    throw new SignupError('unavailable', {
      detail: 'There is no app key to look the number up with: set appKey.',
    })
  }
  const hidden = [e164, e164.slice(1), appKey]
  const result = await askUpstream(call, 'phoneList', hidden, (nxcloud) => nxcloud.phoneList(appKey))
  const error = errorOf('phoneList', result)
  if (error) throw error
  const phones = result.status === 'ok' ? (result.data ?? []) : []
  const same = phones.filter((phone) => isSameNumber(phone.display_phone_number, e164))
  return same.find(({ status = '' }) => !gone.includes(status)) ?? same[0]
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
