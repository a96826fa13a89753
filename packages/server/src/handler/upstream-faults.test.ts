import type { ErrorCode } from '@embedded-signup/contract'
import { sandboxAccount, sandboxAppKey, sandboxFailures, type SandboxFailure } from '@embedded-signup/sandbox'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LogLevel } from '../log/log'
import type { UpstreamOutcome } from '../nxcloud/outcome'
import type { SignupEvent } from '../operations/events'
import { createTestSignup, signedIn, type TestAnswer } from '../testing/signup'
import { timeOut } from '../testing/time-out'
import { withoutChance } from '../testing/without-chance'

// A second that goes by is one off every wait, and a time-out that comes by itself is another fault.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const phone = '6281234567890'
/** `handedCheckCode` is `checkCode` asked by a link: each fault is to it what it is there. */
const actions = ['getCode', 'checkCode', 'createClient', 'status', 'handedCheckCode'] as const
type MatrixAction = (typeof actions)[number]

/** How far a request got: `counted` is a refusal that WhatsApp counts. */
type Reach = 'not reached' | 'counted' | 'unknown'

type Row = [
  failure: SandboxFailure,
  outcome: UpstreamOutcome['kind'],
  reach: Reach,
  level: LogLevel,
  getCode: ErrorCode,
  checkCode: ErrorCode,
  createClient: ErrorCode,
  status: ErrorCode,
]

/**
 * What each fault of NXCloud is to each action. How far the request got decides what is refunded: a send or a try that
 * never reached WhatsApp, and nothing else.
 */
// prettier-ignore
const matrix: Row[] = [
  ['request_failed',     'answered',           'counted',     'warn',  'send_refused', 'code_rejected', 'registration_refused', 'unavailable'],
  ['throttled',          'answered',           'counted',     'warn',  'throttled',    'code_rejected', 'throttled',            'unavailable'],
  ['throttled_4xx',      'answered',           'counted',     'warn',  'throttled',    'code_rejected', 'throttled',            'unavailable'],
  ['already_verified',   'answered',           'counted',     'warn',  'throttled',    'code_rejected', 'throttled',            'unavailable'],
  ['missing_header',     'answered',           'not reached', 'error', 'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['bad_request',        'answered',           'not reached', 'error', 'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['invalid_signature',  'answered',           'not reached', 'error', 'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['timestamp_expired',  'answered',           'not reached', 'error', 'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['unknown_access_key', 'answered',           'not reached', 'error', 'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['not_integrator',     'answered',           'not reached', 'error', 'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['unknown_app',        'answered',           'counted',     'error', 'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['foreign_app',        'answered',           'counted',     'error', 'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['missing_parameter',  'answered',           'not reached', 'warn',  'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['system_error',       'answered',           'counted',     'warn',  'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['too_many_requests',  'answered',           'not reached', 'warn',  'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['unavailable',        'answered',           'counted',     'warn',  'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['refused',            'refused_connection', 'not reached', 'warn',  'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['redirect',           'redirected',         'not reached', 'warn',  'unavailable',  'unavailable',   'unavailable',          'unavailable'],
  ['cut_before',         'cut',                'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
  ['cut_after',          'cut',                'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
  ['cut_body',           'cut',                'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
  ['cut_json',           'not_json',           'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
  ['html',               'not_json',           'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
  ['html_after',         'not_json',           'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
  ['empty',              'not_json',           'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
  ['huge',               'too_large',          'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
  ['slow',               'timed_out',          'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
  ['hang',               'timed_out',          'unknown',     'warn',  'maybe_sent',   'unavailable',   'unavailable',          'unavailable'],
]

/** What becomes of a reserved send. */
const settled = { 'not reached': 'sendGivenBack', counted: 'sendRefused', unknown: 'sendCommitted' }

const results = {
  'not reached': { result: 'rejected', reached: false },
  counted: { result: 'rejected', reached: true },
  unknown: { result: 'unknown' },
}

/** HTTP statuses of the matrix' codes, written out: a catalogue that changed them would be seen. */
const statuses: Partial<Record<ErrorCode, number>> = {
  send_refused: 422,
  code_rejected: 422,
  registration_refused: 422,
  throttled: 429,
  unavailable: 503,
  maybe_sent: 504,
}

/** What each action asks of NXCloud. */
const asked = {
  getCode: 'getCode',
  checkCode: 'checkCode',
  createClient: 'createClient',
  status: 'phoneList',
  handedCheckCode: 'checkCode',
} as const

const timeoutMs = 60

/** A page that has come to where the action is next, and a fault in its way. */
async function cameTo(action: MatrixAction, failure: SandboxFailure) {
  const events: SignupEvent[] = []
  const signup = createTestSignup({
    appKey: sandboxAppKey,
    handOff: { page: 'https://app.example/enter-code' },
    authorize: signedIn,
    nxcloud: { timeoutMs },
    now: () => Date.now(),
    onEvent: (event) => void events.push(event),
  })
  const { sandbox, log } = signup
  if (action !== 'getCode') await signup.getCode(phone)
  const code = sandbox.inbox.latest(phone)?.code ?? ''
  if (action === 'createClient' || action === 'status') await signup.checkCode(phone, code)
  const linked = await signup.post('handOff', { phone_number: phone, ticket: signup.ticketOf(phone) })
  const hand_off = String(linked.body.data?.['url']).split('#')[1]
  events.length = 0
  log.lines.length = 0
  // 1004 is asked again once by itself.
  const times = failure === 'timestamp_expired' ? 2 : 1
  sandbox.fail(failure, { action: asked[action], times })
  const request = () => {
    if (action === 'handedCheckCode') return signup.post(action, { hand_off, code })
    return action === 'checkCode' ? signup.checkCode(phone, code) : signup[action](phone)
  }
  const isSilent = failure === 'slow' || failure === 'hang'
  const ask = () =>
    isSilent && sandbox.failures.active().length > 0 ? timeOut(sandbox, request, timeoutMs) : request()
  return { ...signup, events, code, hand_off, ask }
}

/** Lets the time pass for which an answer says to wait. */
const waitAsTold = ({ error }: TestAnswer['body']) =>
  void vi.setSystemTime(Date.now() + (error?.retry_after ?? 0) * 1000)

const cells = matrix.flatMap(([failure, outcome, reach, level, ...codes]) =>
  actions.map((action, at) => ({
    failure,
    outcome,
    reach,
    level,
    action,
    code: action === 'handedCheckCode' ? codes[1] : codes[at]!,
  })),
)

describe('a fault of NXCloud', () => {
  it.each(cells)('$failure in $action is $code', async ({ failure, outcome, reach, level, action, code }) => {
    const { ask, events, log, code: typed } = await cameTo(action, failure)
    const { status, body, headers } = await ask()

    expect([status, body.code, body.error?.type]).toEqual([statuses[code], -1, code])
    const carried = {
      ticket: expect.any(String) as string,
      resend_after: 60,
      code_length: 6,
      attempts_left: 5,
    }
    expect(body.data).toEqual(code === 'maybe_sent' ? carried : null)
    expect(headers.get('retry-after')).toBe(body.error?.retry_after?.toString() ?? null)

    const types = events.map(({ type }) => type)
    expect(types.filter((type) => type.startsWith('send'))).toEqual(
      action !== 'getCode' ? [] : ['sendReserved', settled[reach]],
    )
    const upstreamAction = asked[action]
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'upstreamAnswered', upstreamAction, outcome, ...results[reach] }),
    )
    expect(events).toContainEqual(expect.objectContaining({ type: 'requestRefused', by: 'upstream', code }))
    expect(types.at(-1)).toBe('requestAnswered')

    const told = log.lines.filter(({ event }) => event === 'upstream_failed')
    expect(told).toMatchObject([{ level: code === 'code_rejected' ? 'info' : level, action }])
    expect(told[0]?.message.length).toBeGreaterThan(40)
    const everything = withoutChance(log.text() + JSON.stringify(events))
    for (const hidden of [sandboxAccount.accessSecret, phone, phone.slice(2), typed || 'no code yet']) {
      expect(everything).not.toContain(hidden)
    }
  })

  it.each(matrix)(
    '%s (%s, %s) keeps the cooldown unless it never reached WhatsApp',
    async (failure, _, reach) => {
      const { ask } = await cameTo('getCode', failure)
      const { body } = await ask()
      if (reach === 'not reached') waitAsTold(body)
      expect((await ask()).status).toBe(reach === 'not reached' ? 200 : 429)
    },
  )

  it.each(matrix)(
    '%s (%s, %s) leaves the code its tries',
    async (failure, _outcome, _reach, _level, _send, check) => {
      const { ask, checkCode, code } = await cameTo('checkCode', failure)
      waitAsTold((await ask()).body)
      const wrong = code === '111111' ? '222222' : '111111'
      const left = check === 'code_rejected' ? 3 : 4
      expect((await checkCode(phone, wrong)).body.error).toEqual({
        type: 'code_rejected',
        attempts_left: left,
      })
    },
  )

  it.each(matrix)('%s (%s, %s) leaves the link as it was', async (failure) => {
    const { ask, post, hand_off } = await cameTo('handedCheckCode', failure)
    await ask()
    expect((await post('handedAttempt', { hand_off })).status).toBe(200)
  })

  it.each(matrix)('%s (%s, %s) lets the registration be asked for again', async (failure) => {
    const { ask } = await cameTo('createClient', failure)
    const { body } = await ask()
    waitAsTold(body)
    // What NXCloud did before its answer got lost is done by then.
    const { data } = (await ask()).body
    expect(['registering', 'connected']).toContain(data?.['state'])
  })

  it('of every kind that strikes the exchange is in the matrix', () => {
    // The rest strikes what a later call tells, or nothing at all.
    const rest: SandboxFailure[] = `not_delivered wrong_code expired_code msg_instead_of_message wrong_clock
      creation_failed registration_failed registration_stuck banned restricted flagged disconnected name_declined
      name_pending_review too_many_apps`.split(/\s+/) as SandboxFailure[]
    expect([...matrix.map(([failure]) => failure), ...rest].toSorted()).toEqual(
      Object.keys(sandboxFailures).toSorted(),
    )
  })
})

describe('getCode while NXCloud fails', () => {
  it('lets a throttled number wait as long as NXCloud says, and else the shortest pause WhatsApp imposes', async () => {
    const { getCode, sandbox } = createTestSignup()
    sandbox.fail('throttled', { times: 1 })
    expect((await getCode(phone)).body.error).toEqual({ type: 'throttled', retry_after: 3600 })
    sandbox.fail('too_many_requests', { times: 1 })
    expect((await getCode('6281234567891')).body.error).toEqual({ type: 'unavailable', retry_after: 30 })
  })

  it.each(['wrong_clock', 'msg_instead_of_message'] as const)('succeeds in spite of %s', async (failure) => {
    const { getCode, sandbox } = createTestSignup()
    sandbox.fail(failure)
    expect((await getCode(phone)).status).toBe(200)
  })

  it('names the cause and the cure of a wrong secret in the log', async () => {
    const { getCode, log } = createTestSignup({ nxcloud: { accessSecret: 'not-the-secret' } })
    expect((await getCode(phone)).body.error).toEqual({ type: 'unavailable' })
    const [line] = log.lines.filter(({ level }) => level === 'error')
    expect(line).toMatchObject({ event: 'upstream_failed', upstream_code: 1003 })
    expect(line?.message).toMatch(/signature is wrong.*copy both again/)
    expect(log.text()).not.toContain('not-the-secret')
  })
})

describe('checkCode', () => {
  it.each(['wrong_code', 'expired_code'] as const)(
    'by %s rejects the code and counts the try',
    async (failure) => {
      const { ask } = await cameTo('checkCode', failure)
      expect((await ask()).body.error).toEqual({ type: 'code_rejected', attempts_left: 4 })
    },
  )
})
