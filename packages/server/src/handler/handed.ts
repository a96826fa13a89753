import { maskPhone, SignupError, type HandedAttempt } from '@embedded-signup/contract'
import { handedBodySchema, handedCodeBodySchema } from '@embedded-signup/contract/schemas'
import type { Handed } from '../hand-off/hand-offs'
import type { Link } from '../hand-off/links'
import { assertCurrent } from '../tickets/generations'
import type { ActionResult, Call } from './call'
import { countAttempt } from './count-attempt'
import { handOffOf } from './hand-off'
import { issueAccepted } from './issue-accepted'
import { parseBody } from './parse-body'
import { readNumber } from './read-number'
import { repeatable } from './repeatable'
import { checkDigits, tryCode } from './try-code'

/** What whoever has the link may see before entering the code. */
export async function handedAttempt(body: unknown, call: Call): Promise<ActionResult> {
  const { checks, now, policy } = call.settings
  const { links } = handOffOf(call)
  const { hand_off } = parseBody(handedBodySchema, body)
  const handed = await handedBy(links.read(hand_off), call)
  const { e164, uniquePhone: number, subject, generation, method, endsAt } = handed
  const left = await checks.left({ number, subject, generation })
  const data: HandedAttempt = {
    masked_phone: maskPhone(e164),
    method,
    code_length: policy.codeLength,
    ...(left === undefined ? {} : { attempts_left: left }),
    expires_in: Math.ceil((endsAt - now()) / 1000),
  }
  return { data }
}

/** Checks the code that somebody typed behind a link. They are told that it was right, and get nothing else of it. */
export async function handedCheckCode(body: unknown, call: Call): Promise<ActionResult> {
  const { links, attempts } = handOffOf(call)
  const { hand_off, code } = parseBody(handedCodeBodySchema, body)
  checkDigits(code)
  const link = links.read(hand_off)

  const repeat = { asks: ['handedCheckCode', code], proof: link.id }
  return call.settings.idempotency.once(repeatable(call, repeat), async () => {
    const handed = await handedBy(link, call)
    await countAttempt('checkCode', handed.uniquePhone, call)
    const error = await tryCode(code, handed, call)
    if (error) return { data: null, error }
    const first = await attempts.accept(handed, await issueAccepted(handed, call))
    return first ? { data: null } : { data: null, error: new SignupError('attempt_expired') }
  })
}

async function handedBy(link: Link, call: Call): Promise<Handed> {
  const handed = await handOffOf(call).attempts.read(link)
  await assertCurrent(call.settings.generations, handed.uniquePhone, handed.generation)
  call.note({ phone: maskPhone(handed.e164), method: handed.method })
  const { country, lineType } = readNumber(handed.e164, call.settings)
  call.note({ country, lineType })
  return handed
}
