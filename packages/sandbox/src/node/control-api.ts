import { isSandboxAction } from '../actions/action'
import { isSandboxFailure } from '../failures/failure-table'
import type { FailOptions } from '../failures/switches'
import type { Sandbox } from '../sandbox'
import type { SandboxPhoneInit } from '../state/phone'
import { ControlRequestError, controlBody, optionalNumber, optionalText } from './control-request'

type Control = (sandbox: Sandbox, input: { query: URLSearchParams; body: Record<string, unknown> }) => object

function actionIn(name: string | undefined) {
  if (name === undefined || isSandboxAction(name)) return name
  throw new ControlRequestError('action is none of NXCloud’s.')
}

function failOptions(body: Record<string, unknown>): FailOptions {
  const action = actionIn(optionalText(body, 'action'))
  const phone = optionalText(body, 'phone')
  const times = optionalNumber(body, 'times')
  const delayMs = optionalNumber(body, 'delayMs')
  return {
    ...(action === undefined ? {} : { action }),
    ...(phone === undefined ? {} : { phone }),
    ...(times === undefined ? {} : { times }),
    ...(delayMs === undefined ? {} : { delayMs }),
  }
}

const fail: Control = (sandbox, { body }) => {
  const { failure } = body
  if (!isSandboxFailure(failure)) throw new ControlRequestError('failure is none of the sandbox’s.')
  sandbox.fail(failure, failOptions(body))
  return { active: sandbox.failures.active() }
}

const clock: Control = (sandbox, { body }) => {
  const advance = optionalNumber(body, 'advance')
  const skew = optionalNumber(body, 'skew')
  if (advance !== undefined) sandbox.clock.advance(advance)
  if (skew !== undefined) sandbox.clock.skew(skew)
  return { now: sandbox.clock.now() }
}

const phones: Control = (sandbox, { body }) => {
  const appKey = optionalText(body, 'appKey')
  const rows = body['phones']
  if (appKey === undefined || !Array.isArray(rows))
    throw new ControlRequestError('appKey or phones is missing.')
  if (!rows.every((row) => typeof (row as SandboxPhoneInit | null)?.display_phone_number === 'string'))
    throw new ControlRequestError('A phone has no display_phone_number.')
  sandbox.phones.set(appKey, rows as SandboxPhoneInit[])
  return { phones: sandbox.phones.list(appKey) }
}

/** Method and path to what is done there. The bodies are those of the `Sandbox` methods of the same names. */
export const controls: Record<string, Control> = {
  'GET /sandbox/inbox': ({ inbox }, { query }) => ({
    messages: inbox.messages(query.get('phone') ?? undefined),
  }),
  'GET /sandbox/calls': ({ calls }, { query }) => {
    const action = actionIn(query.get('action') ?? undefined)
    return { calls: calls.all().filter((call) => action === undefined || call.action === action) }
  },
  'GET /sandbox/failures': ({ failures }) => ({ active: failures.active() }),
  'GET /sandbox/phones': (sandbox, { query }) => ({ phones: sandbox.phones.list(query.get('appKey') ?? '') }),
  'POST /sandbox/fail': fail,
  'POST /sandbox/heal': (sandbox) => {
    sandbox.heal()
    return { active: [] }
  },
  'POST /sandbox/clock': clock,
  'POST /sandbox/phones': phones,
  'POST /sandbox/reset': (sandbox) => {
    sandbox.reset()
    return {}
  },
}

/** Status and JSON for a control request. Faults of the request are 400 with a sentence. */
export function answerControl(sandbox: Sandbox, method: string, url: URL, body: Uint8Array) {
  const control = controls[`${method} ${url.pathname}`]
  if (!control) return { status: 404, json: { error: 'No such control.' } }
  try {
    return { status: 200, json: control(sandbox, { query: url.searchParams, body: controlBody(body) }) }
  } catch (error) {
    if (error instanceof ControlRequestError || error instanceof RangeError)
      return { status: 400, json: { error: error.message } }
    throw error
  }
}
