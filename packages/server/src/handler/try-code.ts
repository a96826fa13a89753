import { SignupError } from '@embedded-signup/contract'
import { deliveryOf } from '../nxcloud/outcome'
import type { Holder } from '../tickets/tickets'
import { afterAsking } from './after-asking'
import { askUpstream } from './ask-upstream'
import type { Call } from './call'
import { errorOf } from './settle'

/** WhatsApp sends 6 digits, NXCloud's page shows 4: NXCloud judges a code of any such length. */
const codeDigits = /^\d{4,12}$/

/** @throws SignupError `invalid_code` for what no code looks like. */
export function checkDigits(code: string): void {
  if (!codeDigits.test(code)) throw new SignupError('invalid_code')
}

/**
 * Asks NXCloud about a code; whoever types it, tries are counted by number. `undefined`: it was right.
 *
 * A try counts when NXCloud judged the code. When it certainly did not, the try is given back. When nobody knows, the code
 * keeps its try, since the person may have typed it right; the number's daily tries stay spent, so that failing
 * connections open no way to guess on.
 */
export async function tryCode(code: string, { e164 }: Holder, call: Call): Promise<SignupError | undefined> {
  const attempt = await call.settings.checks.reserve(e164)
  if (!attempt.granted) {
    throw new SignupError('too_many_checks', { retryAfter: attempt.retryAfter, attemptsLeft: 0 })
  }
  const hidden = [e164, e164.slice(1), code]
  const outcome = await askUpstream(call, 'checkCode', hidden, (nxcloud) => nxcloud.checkCode(e164, code))
  const error = errorOf('checkCode', outcome)
  if (!error) {
    await afterAsking(call, attempt.accept)
    call.tell({ type: 'numberVerified' })
    return undefined
  }
  if (error.code === 'code_rejected') return new SignupError('code_rejected', { attemptsLeft: attempt.left })
  await afterAsking(call, deliveryOf(outcome) === 'unknown' ? attempt.giveBackToCode : attempt.giveBack)
  return error
}
