import { checkCodeBodySchema } from '@embedded-signup/contract/schemas'
import { afterAsking } from './after-asking'
import type { ActionResult, Call } from './call'
import { countAttempt } from './count-attempt'
import { issueAccepted } from './issue-accepted'
import { parseBody } from './parse-body'
import { repeatable } from './repeatable'
import { sentAttempt } from './sent-attempt'
import { checkDigits, tryCode } from './try-code'

/** Checks the code a person typed, for whoever asked for it. */
export async function checkCode(body: unknown, call: Call): Promise<ActionResult> {
  const { code, ...asked } = parseBody(checkCodeBodySchema, body)
  checkDigits(code)
  const attempt = await sentAttempt(asked, call)
  const { idempotency, handOff } = call.settings

  await countAttempt('checkCode', attempt.uniquePhone, call)
  const asks = ['checkCode', attempt.e164, code]
  return idempotency.once(repeatable(call, { asks, proof: attempt.ticketId }), async () => {
    const error = await tryCode(code, attempt, call)
    if (error) return { data: null, error }
    if (handOff) await afterAsking(call, () => handOff.attempts.close(attempt.ticketId))
    return { data: await issueAccepted(attempt, call) }
  })
}
