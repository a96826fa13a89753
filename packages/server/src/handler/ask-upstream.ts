import { redact } from '../log/redact'
import type { NxcloudClient } from '../nxcloud/client'
import { explainOutcome, isSetupFault } from '../nxcloud/explain'
import type { UpstreamOutcome } from '../nxcloud/outcome'
import { resultOf, type AskedAction } from '../nxcloud/result'
import type { ProviderResult } from '../providers/provider-result'
import type { Call } from './call'

/**
 * Asks NXCloud, and emits what it answered and how to fix it, without secret, code or number.
 *
 * @param hidden what NXCloud may repeat in its message and no event may hold: the number with and without `+`, the code.
 */
export async function askUpstream<Data>(
  call: Call,
  upstreamAction: AskedAction,
  hidden: readonly string[],
  ask: (nxcloud: NxcloudClient) => Promise<UpstreamOutcome<Data>>,
): Promise<ProviderResult<Data | null>> {
  const { settings } = call
  // Whoever resets the connection at once learns nothing and may be anybody: nothing is spent on them. From here on the
  // request is NXCloud's, and a caller who leaves changes nothing.
  // (A list is asked for once for all who wait for it, whoever came first.)
  if (call.signal.aborted && upstreamAction !== 'phoneList')
    return { status: 'rejected', code: 'bad_request', reached: false }
  call.tell({ type: 'upstreamAsked', upstreamAction })
  const startedAt = performance.now()
  const outcome = await ask(settings.nxcloud)
  const result = resultOf(upstreamAction, outcome)
  call.tell({
    type: 'upstreamAnswered',
    upstreamAction,
    outcome: outcome.kind,
    result: result.status,
    ...(result.status === 'rejected' ? { reached: result.reached } : {}),
    ms: Math.round(performance.now() - startedAt),
    ...('httpStatus' in outcome ? { httpStatus: outcome.httpStatus } : {}),
    ...(outcome.kind === 'answered'
      ? {
          upstreamCode: outcome.code,
          upstreamMessage: redact(outcome.message, [...settings.secrets, ...hidden]),
        }
      : {}),
    setupFault: isSetupFault(outcome),
    explanation: explainOutcome(outcome, settings.upstreamHost),
  })
  return result
}
