import { createSandbox, sandboxAccount, sandboxAppKey } from '@embedded-signup/sandbox'
import { expect, it } from 'vitest'
import type { SignupEvent } from '../operations/events'
import { createSignupMetrics } from '../operations/signup-metrics'
import { createTestSignup, testSecret } from '../testing/signup'
import { withoutChance } from '../testing/without-chance'

const phone = '6281234567890'
const handedPhone = '6281234567891'

/** The same codes in every run: no hash, sum or signature of a run holds them by chance. */
function createKnownSandbox() {
  let at = 0
  return createSandbox({ random: () => Number('4719285'[at++ % 7]) / 10 })
}

/** A whole signup, with faults on the way, watched wherever something could leak. */
async function watchedSignup() {
  const events: SignupEvent[] = []
  const metrics = createSignupMetrics()
  const urls: string[] = []
  const answers: string[] = []
  const signup = createTestSignup({
    sandbox: createKnownSandbox(),
    appKey: sandboxAppKey,
    policy: { resendSeconds: null },
    handOff: { page: 'https://app.example/enter-code' },
    authorize: () => ({ subject: 'user-4711' }),
    verifyChallenge: (token) => token !== 'challenge-bad',
    onEvent: (event) => {
      events.push(event)
      metrics.onEvent(event)
    },
    nxcloud: {
      fetch: (input, init) => {
        urls.push(String(input))
        return signup.sandbox.fetch(input, init)
      },
    },
  })
  const { sandbox, log } = signup
  const ask = async (action: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await signup.post(action, { phone_number: phone, ...body }, headers)
    answers.push(JSON.stringify([answer.body, ...answer.headers]))
    return answer.body.data as { ticket: string; proof: string; url: string }
  }
  const send = { method: 'sms', challenge: 'challenge-good' }
  /** The code entered by a link: wrong, right, and once more. */
  const handOver = async () => {
    const { ticket } = await ask('getCode', { ...send, phone_number: handedPhone })
    const { url } = await ask('handOff', { phone_number: handedPhone, ticket })
    const hand_off = new URL(url).hash.slice(1)
    const { code } = sandbox.inbox.latest(handedPhone)!
    await ask('handedAttempt', { hand_off })
    await ask('handedCheckCode', { hand_off, code: code === '918273' ? '918274' : '918273' })
    await ask('handedCheckCode', { hand_off, code })
    await ask('handedCheckCode', { hand_off, code })
    const { proof, ticket: verified } = await ask('handOffResult', { phone_number: handedPhone, ticket })
    return { phone: handedPhone, hand_off, code, proof, verified }
  }
  await ask('getCode', { ...send, challenge: 'challenge-bad' })
  sandbox.fail('request_failed', { times: 1 })
  await ask('getCode', send)
  sandbox.fail('missing_parameter', { times: 1 })
  await ask('getCode', send)
  const { ticket } = await ask('getCode', send, { 'idempotency-key': 'key-of-the-page' })
  const { code } = sandbox.inbox.latest(phone)!
  const wrong = code === '918273' ? '918274' : '918273'
  await ask('checkCode', { code: wrong, ticket })
  sandbox.fail('html', { action: 'checkCode', times: 1 })
  await ask('checkCode', { code, ticket })
  const { ticket: verified, proof } = await ask('checkCode', { code, ticket })
  await ask('createClient', { ticket: verified })
  const handed = await handOver()
  await ask('status', { ticket: verified })
  await ask('status', { ticket })
  expect(answers.filter((answer) => answer.includes('"code":0'))).toHaveLength(9)
  const told = [log.text(), JSON.stringify(events), await metrics.registry.metrics(), urls.join('\n')].join(
    '\n',
  )
  return { told, answers: answers.join('\n'), code, wrong, ticket, verified, proof, handed }
}

it('secret, code, number, ticket, proof and challenge are in no log line, event, metric or URL', async () => {
  const { told, code, wrong, ticket, verified, proof, handed } = await watchedSignup()
  const hidden = { phone, national: phone.slice(2), code, wrong, ticket, verified, proof, secret: testSecret }
  const account = [sandboxAccount.accessSecret, sandboxAccount.accessKey, sandboxAppKey]
  const others = ['challenge-good', 'challenge-bad', 'key-of-the-page', '192.0.2.1', 'user-4711']
  for (const text of [...Object.values(hidden), ...Object.values(handed), ...account, ...others])
    expect(withoutChance(told)).not.toContain(text)
  expect(told).toContain('+62••••90')
})

it('secret, code and number are in no answer, but for the number within the proof', async () => {
  const { answers, code, wrong, proof, handed } = await watchedSignup()
  const rest = answers.replaceAll(proof, '').replaceAll(handed.proof, '')
  const opened = rest.replace(
    /[\w-]{20,}/g,
    (run) => `${run} ${Buffer.from(run, 'base64url').toString('latin1')}`,
  )
  const account = [sandboxAccount.accessSecret, sandboxAccount.accessKey, sandboxAppKey, testSecret]
  for (const text of [phone, phone.slice(2), code, wrong, handed.code, 'user-4711', ...account])
    expect(withoutChance(opened)).not.toContain(text)
  expect(Buffer.from(proof.split('.')[1]!, 'base64url').toString()).toContain(`+${phone}`)
})
