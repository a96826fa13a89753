import { refusal } from '../answer'
import type { FailureAt } from '../failures/failure-table'
import { gatewayFailures } from '../failures/gateway-failures'
import { htmlReply, jsonReply, type Reply } from './reply'

/** Where the switch `redirect` points; the Node server answers it with HTML. */
export const maintenancePath = '/maintenance.html'

export const maintenancePage = () => htmlReply(200, 'Under maintenance')

const jsonFailure = (id: 'unavailable' | 'too_many_requests', headers: Record<string, string> = {}) => {
  const { code, message, httpStatus } = gatewayFailures[id]
  return jsonReply({ ...refusal(code), message }, httpStatus, headers)
}

/** What a caller gets when the request never reaches NXCloud. */
export const gatewayReplies: Record<FailureAt<'gateway'>, () => Reply> = {
  refused: () => ({ fate: 'refused', delayMs: 0 }),
  cut_before: () => ({ fate: 'cut', delayMs: 0 }),
  unavailable: () => jsonFailure('unavailable'),
  too_many_requests: () => jsonFailure('too_many_requests', { 'retry-after': '30' }),
  html: () => htmlReply(502, '502 Bad Gateway'),
  redirect: () => ({ ...htmlReply(302, '302 Found'), headers: { location: maintenancePath } }),
}
