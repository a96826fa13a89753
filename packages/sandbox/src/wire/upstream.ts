import type { SandboxAccount } from '../account'
import type { SandboxAction } from '../actions/action'
import type { World } from '../actions/action-context'
import { faultyParameter, type PhoneFormat } from '../actions/parameters'
import { runAction } from '../actions/run-action'
import { refusal, type Answer, type AnswerCode } from '../answer'
import { wrongClockMs, type Clock } from '../clock'
import { sandboxFailures, takesHoldAt, type SandboxFailure } from '../failures/failure-table'
import type { Strike, Switches } from '../failures/switches'
import { plusDigits } from '../phone-digits'
import type { Calls } from '../state/calls'
import type { WhatsappLock } from '../state/whatsapp-lock'
import { gatewayReplies } from './gateway-replies'
import { harmedReplies, hidesCode } from './harmed-replies'
import { jsonReply, type Reply, type SandboxReply } from './reply'
import { checkRequest } from './request-checks'
import { actionOf, digitsIn, jsonObject, type WireRequest } from './wire-request'

export interface UpstreamOptions {
  accounts: readonly SandboxAccount[]
  world: World
  calls: Calls
  switches: Switches
  clock: Clock
  lock: WhatsappLock
  phoneFormat: PhoneFormat
  latencyMs: number
  slowMs: number
  httpStatus: (code: number) => number
}

const lockedMessage =
  '(#133016) Account register deregister rate limit exceeded: too many requests for this number in 72 hours'

interface Outcome {
  reply: Reply
  /** Null when the caller gets no `code` to read. */
  code: number | null
}

const nowhere = (status: number, message: string, headers = {}): SandboxReply => ({
  ...jsonReply({ code: -1, message, data: null }, status, headers),
  ended: () => undefined,
})

/** NXCloud behind the transport: a request's bytes in, a reply and its fate out. All it does is done when it returns. */
export function createUpstream(options: UpstreamOptions) {
  const { accounts, world, calls, switches, clock, lock } = options

  function answerTo(request: WireRequest, action: SandboxAction, strike: Strike | undefined): Outcome {
    const failure = strike?.failure
    const answered = (answer: Answer, status = options.httpStatus(answer.code)) => ({
      reply: jsonReply(answer, status),
      code: answer.code,
    })
    const refused = () => {
      const { code = -1, message, httpStatus } = sandboxFailures[failure ?? 'request_failed']
      const answer = refusal(code as AnswerCode)
      strike?.spend()
      return answered(message === undefined ? answer : { ...answer, message }, httpStatus)
    }

    if (takesHoldAt(failure, 'gateway')) {
      strike?.spend()
      return { reply: gatewayReplies[failure](), code: sandboxFailures[failure].code ?? null }
    }
    if (takesHoldAt(failure, 'checks')) return refused()

    const clockErrorMs = takesHoldAt(failure, 'clock') ? wrongClockMs : 0
    if (clockErrorMs > 0) strike?.spend()
    const account = accounts.find(({ accessKey }) => accessKey === request.header('accessKey'))
    const fault = checkRequest({ request, action, account, clock, clockErrorMs })
    if (fault || !account) return answered(fault ?? refusal(1005))

    const parameters = jsonObject(request.body) ?? {}
    const faulty = faultyParameter(action, parameters, options.phoneFormat)
    if (faulty !== undefined) return answered(refusal(9000, faulty))
    // NXCloud finds a missing parameter itself; all else it asks WhatsApp, which counts what it refuses.
    const reachesWhatsapp =
      failure !== 'missing_parameter' && (action === 'getCode' || action === 'createClient')
    if (reachesWhatsapp && lock.count(String(parameters['phone_number'])))
      return answered({ code: -1, message: lockedMessage, data: null })
    if (failure === 'already_verified') listAsVerified(account, request)
    if (takesHoldAt(failure, 'action')) return refused()

    const during =
      takesHoldAt(failure, 'delivery') || takesHoldAt(failure, 'registration') ? failure : undefined
    if (during) strike?.spend()
    const answer = runAction(world, action, account, parameters, during)
    const whole = jsonReply(answer, options.httpStatus(answer.code))
    if (!takesHoldAt(failure, 'answer')) return { reply: whole, code: answer.code }
    strike?.spend()
    const slowMs = strike?.delayMs ?? options.slowMs
    return {
      reply: harmedReplies[failure]({ answer, whole, slowMs }),
      code: hidesCode[failure] ? null : answer.code,
    }
  }

  /** The refusal is that of a throttled number: the list is what tells them apart. */
  function listAsVerified(account: SandboxAccount, request: WireRequest) {
    const phone = digitsIn(request.body)
    if (phone === undefined) return
    world.phones.ensure(account, phone)
    world.phones.markVerified(account, phone, true)
  }

  return function receive(request: WireRequest): SandboxReply {
    const action = actionOf(request.path)
    if (!action) return nowhere(404, 'no such path')
    if (request.method !== 'POST') return nowhere(405, 'every call is POST', { allow: 'POST' })

    const digits = digitsIn(request.body)
    const found = switches.strikeFor(action, digits)
    let struck: SandboxFailure | undefined
    const spend = () => {
      struck = found?.failure
      found?.spend()
    }
    const strike = found && { ...found, spend }
    const before = world.inbox.latest()
    const { reply, code } = answerTo(request, action, strike)
    const date = new Date(clock.upstreamNow(struck === 'wrong_clock' ? wrongClockMs : 0))
    const end = calls.arrive({
      action,
      code,
      delivered: world.inbox.latest() !== before,
      ...(digits === undefined ? {} : { phone: plusDigits(digits) }),
      ...(struck === undefined ? {} : { failure: struck }),
    })
    const delayMs = options.latencyMs + reply.delayMs
    if (!('status' in reply)) return { ...reply, delayMs, ended: () => end(null) }
    const headers = { date: date.toUTCString(), ...reply.headers }
    return { ...reply, headers, delayMs, ended: (answered) => end(answered ? reply.status : null) }
  }
}
