import { expect, it } from 'vitest'
import { createMemoryStore } from '../limits/memory-store'
import { createTestSignup } from '../testing/signup'

const phone = '6281234567890'

/** A store of which one operation fails from the moment NXCloud is asked. */
function signupLosing(operation: 'refund' | 'keep' | 'swap') {
  const store = createMemoryStore()
  let asked = false
  const signup = createTestSignup({
    store: {
      ...store,
      [operation]: (...all: [string, string, never, never]) =>
        asked ? Promise.reject(new Error('gone')) : store[operation](...all),
    },
    nxcloud: {
      fetch: (input, init) => {
        asked = true
        return signup.sandbox.fetch(input, init)
      },
    },
  })
  return signup
}

it.each(['swap', 'keep'] as const)(
  'a store that fails by %s once the code is sent hides no answer',
  async (operation) => {
    const { getCode, log } = signupLosing(operation)
    expect((await getCode(phone, 'sms', { 'idempotency-key': 'one-request' })).status).toBe(200)
    expect(log.lines.filter(({ event }) => event === 'store_failed')).toMatchObject([
      { level: 'error', action: 'getCode', cause: 'Error: gone' },
    ])
  },
)

it('a cooldown that cannot be given back hides no refusal', async () => {
  const { getCode, sandbox, log } = signupLosing('refund')
  sandbox.fail('refused')
  expect((await getCode(phone)).body.error).toEqual({ type: 'unavailable' })
  expect(log.lines).toContainEqual(expect.objectContaining({ event: 'store_failed' }))
})
