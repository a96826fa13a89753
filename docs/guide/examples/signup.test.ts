import { createSandbox, sandboxAccount } from '@embedded-signup/sandbox'
import { createSignupHandler } from '@embedded-signup/server'
import { expect, it } from 'vitest'

function setUp() {
  const sandbox = createSandbox()
  const log = { info() {}, warn() {}, error() {} }
  const handler = createSignupHandler({ nxcloud: { ...sandboxAccount, fetch: sandbox.fetch }, log })
  const ask = async (action: string, body: object) => {
    const request = new Request(`https://app.example.com/api/signup/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ phone_number: '6281234567890', ...body }),
    })
    const response = await handler(request)
    return (await response.json()) as { data: { ticket?: string }; error?: { type: string } }
  }
  return { sandbox, ask }
}

it('sends a code and takes it', async () => {
  const { sandbox, ask } = setUp()
  const { data } = await ask('getCode', { method: 'sms' })
  const { code } = await sandbox.inbox.waitFor('+6281234567890')
  expect((await ask('checkCode', { code, ticket: data.ticket })).error).toBeUndefined()
})

it('says so when WhatsApp has paused the number', async () => {
  const { sandbox, ask } = setUp()
  sandbox.fail('throttled')
  expect((await ask('getCode', { method: 'sms' })).error?.type).toBe('throttled')
})
