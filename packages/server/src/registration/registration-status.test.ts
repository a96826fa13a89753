import { expect, it } from 'vitest'
import type { NxcloudPhone } from '../nxcloud/data'
import { isRegistered, registrationStatus } from './registration-status'

const phone = { display_phone_number: '+62 812-3456-7890' }

it.each<[Partial<NxcloudPhone>, string, string | undefined, boolean]>([
  [{}, 'registering', undefined, false],
  [{ register_status: 3, status: 'PENDING' }, 'registering', undefined, false],
  [{ register_status: 4, status: 'PENDING' }, 'registering', undefined, true],
  [{ register_status: 5, status: 'PENDING' }, 'registering', undefined, true],
  [{ register_status: 5, status: 'UNKNOWN' }, 'registering', undefined, true],
  [{ register_status: 5, status: 'CONNECTED' }, 'connected', undefined, true],
  [{ register_status: 5, status: 'CONNECTED', name_status: 'PENDING_REVIEW' }, 'connected', undefined, true],
  [{ register_status: 5, status: 'CONNECTED', name_status: 'DECLINED' }, 'connected', undefined, true],
  [{ register_status: 5, status: 'RATE_LIMITED' }, 'connected', 'rate_limited', true],
  [
    { register_status: 4, status: 'PENDING', name_status: 'PENDING_REVIEW' },
    'in_review',
    'name_pending_review',
    true,
  ],
  [{ register_status: 4, status: 'PENDING', name_status: 'DECLINED' }, 'failed', 'name_declined', true],
  [{ register_status: 4, status: 'PENDING', name_status: 'EXPIRED' }, 'failed', 'name_expired', true],
  [{ register_status: 1, status: 'PENDING' }, 'failed', 'creation_failed', false],
  [{ register_status: 2, status: 'PENDING' }, 'failed', 'registration_failed', false],
  [{ register_status: 5, status: 'BANNED' }, 'failed', 'banned', true],
  [{ register_status: 5, status: 'RESTRICTED' }, 'failed', 'restricted', true],
  [{ register_status: 5, status: 'FLAGGED' }, 'failed', 'flagged', true],
  [{ register_status: 5, status: 'DISCONNECTED' }, 'failed', 'disconnected', false],
  [{ register_status: 5, status: 'DELETED' }, 'failed', 'deleted', false],
  [{ register_status: 5, status: 'MIGRATED' }, 'failed', 'migrated', false],
])('%o is %s %s', (row, state, reason, registered) => {
  expect(registrationStatus({ ...phone, ...row })).toEqual(
    reason === undefined ? { state } : { state, reason },
  )
  expect(isRegistered({ ...phone, ...row })).toBe(registered)
})
