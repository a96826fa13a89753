import { SignupError } from '@embedded-signup/contract'
import { assertCurrent } from '../tickets/generations'
import type { Holder } from '../tickets/tickets'
import { afterAsking } from './after-asking'
import { askUpstream } from './ask-upstream'
import type { Call } from './call'
import type { SentAttempt } from './sent-attempt'
import { errorOf } from './settle'

/** WhatsApp sends 6 digits, NXCloud's page shows 4: NXCloud judges a code of any such length. */
const codeDigits = /^\d{4,12}$/

/** @throws SignupError `invalid_code` for what no code looks like. */
export function checkDigits(code: string): void {
  if (!codeDigits.test(code)) throw new SignupError('invalid_code')
}

/**
 * Asks NXCloud about a code, as long as it is the number's newest. `undefined`: it was right.
 *
 * A try counts when NXCloud judged the code, and is refunded when the request never reached WhatsApp. In between, when it
 * may have been judged, the code keeps its try, since the person may have typed it right; the number's tries for the day
 * stay used, so that failing connections do not allow more guesses.
 *
 * @throws SignupError `attempt_expired` for a code that is not the newest, `too_many_checks` without a try.
 */
export async function tryCode(
  code: string,
  { generation, ...holder }: Holder & Pick<SentAttempt, 'generation'>,
  call: Call,
): Promise<SignupError | undefined> {
  const { checks, generations, proven } = call.settings
  const { e164, uniquePhone: number, subject } = holder
  await assertCurrent(generations, number, generation)
  const attempt = await checks.reserve({ number, subject, generation })
  if (!attempt.granted) {
    throw new SignupError('too_many_checks', { retryAfter: attempt.retryAfter, attemptsLeft: 0 })
  }
  const hidden = [e164, e164.slice(1), code]
  const result = await askUpstream(call, 'checkCode', hidden, (nxcloud) =>
    nxcloud.checkCode(e164, code, call),
  )
  const error = errorOf('checkCode', result)
  if (!error) {
    await afterAsking(call, () =>
      Promise.all([attempt.accept(), generations.enter(number, generation), proven.add(holder)]),
    )
    call.tell({ type: 'numberVerified' })
    return undefined
  }
  if (error.code === 'code_rejected') return new SignupError('code_rejected', { attemptsLeft: attempt.left })
  const neverReached = result.status === 'rejected' && !result.reached
  await afterAsking(call, neverReached ? attempt.giveBack : attempt.giveBackToCode)
  return error
}
