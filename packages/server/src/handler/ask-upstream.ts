import { redact } from '../log/redact'
import type { NxcloudClient } from '../nxcloud/client'
import { explainOutcome, isSetupFault } from '../nxcloud/explain'
import { deliveryOf, type UpstreamOutcome } from '../nxcloud/outcome'
import type { Call } from './call'

/**
 * Asks NXCloud and tells of it: in full and how to mend it, without secret, code or number.
 *
 * @param hidden what NXCloud may repeat in its message and must not be told: the number with and without `+`, the code.
 */
export async function askUpstream<Data>(
  call: Call,
  upstreamAction: keyof NxcloudClient,
  hidden: readonly string[],
  ask: (nxcloud: NxcloudClient) => Promise<UpstreamOutcome<Data>>,
): Promise<UpstreamOutcome<Data>> {
  const { settings } = call
  call.tell({ type: 'upstreamAsked', upstreamAction })
  const startedAt = performance.now()
  const outcome = await ask(settings.nxcloud)
  call.tell({
    type: 'upstreamAnswered',
    upstreamAction,
    outcome: outcome.kind,
    delivery: deliveryOf(outcome),
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
  return outcome
}
