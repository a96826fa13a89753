import { refusal, success } from '../answer'
import { sandboxFailures } from '../failures/failure-table'
import { evergreenPhone } from '../failures/magic-numbers'
import { plusDigits } from '../phone-digits'
import type { SandboxPhone } from '../state/phone'
import type { CodeVerdict } from '../state/code-book'
import type { RunAction } from './action-context'

const isVerified = (phone: SandboxPhone | undefined) => phone?.code_verification_status === 'VERIFIED'

export const getCode: RunAction<{ phone_number: string; method: 'sms' | 'voice' }> = (world, call) => {
  const { account, parameters, failure } = call
  const { phone_number, method } = parameters
  if (isVerified(world.phones.get(account, phone_number))) {
    if (plusDigits(phone_number) !== evergreenPhone && world.refuseVerified)
      return { code: -1, message: sandboxFailures.already_verified.message ?? '', data: null }
    world.phones.markVerified(account, phone_number, false)
  }
  world.phones.ensure(account, phone_number)
  const code = world.codes.issue(account.accessKey, phone_number)
  if (failure !== 'not_delivered') world.inbox.deliver(phone_number, method, code)
  return success({})
}

const verdictMessages: Record<Exclude<CodeVerdict, 'right'>, string> = {
  wrong: 'the verification code is wrong',
  expired: 'the verification code has expired',
  too_many_tries: 'too many wrong codes, request a new one',
  none: 'no verification code was requested for this number',
}

export const checkCode: RunAction<{ phone_number: string; code: string }> = (world, call) => {
  const { account, parameters } = call
  const verdict = world.codes.check(account.accessKey, parameters.phone_number, parameters.code)
  if (verdict !== 'right') return { code: -1, message: verdictMessages[verdict], data: null }
  world.phones.ensure(account, parameters.phone_number)
  world.phones.markVerified(account, parameters.phone_number, true)
  return success(null)
}

export const createClient: RunAction<{ phone_number: string }> = (world, call) => {
  const { account, parameters, failure } = call
  if (!isVerified(world.phones.get(account, parameters.phone_number)))
    return refusal(-1, 'the phone number is not verified')
  world.phones.register(account, parameters.phone_number, {
    startedAt: world.now(),
    durationMs: world.registrationMs,
    ...(failure === undefined || failure === 'not_delivered' ? {} : { failure }),
  })
  return success(null)
}
