import { expect, test } from './harbor'

const typed = '812-3456-7890'

test('switches a failure on for one call, tells the person no more than they can use, and recovers', async ({
  page,
  harbor,
}) => {
  await harbor.open()
  await page.getByRole('combobox', { name: 'Make the sandbox fail' }).selectOption('Invalid signature (1003)')
  await page.getByRole('button', { name: 'Switch on' }).click()
  await expect(page.getByRole('list', { name: 'Failures switched on' })).toContainText('Invalid signature')

  await harbor.ask(typed)
  await expect(page.getByRole('alert').filter({ hasText: 'not available right now' })).toBeVisible()
  await expect(page.getByText('The signature is wrong.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Failures switched on' })).toHaveCount(0)

  await harbor.send.click()
  await expect(harbor.code).toBeVisible()
})

test('keeps a failure on until it is switched off', async ({ page, harbor }) => {
  await harbor.open()
  await page.getByRole('combobox', { name: 'Make the sandbox fail' }).selectOption('Unavailable (503)')
  await page.getByRole('radio', { name: 'Until switched off' }).check()
  await page.getByRole('button', { name: 'Switch on' }).click()
  const active = page.getByRole('list', { name: 'Failures switched on' })
  await expect(active).toContainText('Unavailable (503)')
  // Numbers of their own: a request that may have reached WhatsApp leaves its number a wait.
  for (const [index, number] of ['812-3456-7891', '812-3456-7892'].entries()) {
    await harbor.ask(number)
    await expect.poll(async () => (await harbor.upstream('getCode')).length).toBe(index + 1)
    await expect(page.getByRole('alert').filter({ hasText: 'not available right now' })).toBeVisible()
  }
  await active.getByRole('button', { name: 'Switch off' }).click()
  await harbor.ask('812-3456-7893')
  await expect(harbor.code).toBeVisible()
})

test('says that WhatsApp has paused a number’s codes', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.fail('throttled', 1)
  await harbor.ask(typed)
  await expect(page.getByRole('alert').filter({ hasText: 'WhatsApp has paused codes' })).toBeVisible()
})

test('lets the person enter a code that may have been sent, when the answer is cut off', async ({
  page,
  harbor,
}) => {
  await harbor.open()
  await harbor.fail('cut_after', 1)
  await harbor.ask(typed)
  await expect(page.getByRole('status').filter({ hasText: 'The code may be on its way to' })).toBeVisible()
  expect(await harbor.upstream('getCode')).toHaveLength(1)
  await harbor.code.fill(await harbor.codeOf('+6281234567890'))
  await expect(page.getByText('is verified')).toBeVisible()
})

test('fills in a test number at a click', async ({ page, harbor }) => {
  await harbor.open()
  await page.getByRole('button', { name: '+1 202 555 0110' }).click()
  await harbor.send.click()
  await expect(page.getByRole('alert').filter({ hasText: 'not available right now' })).toBeVisible()
})

test('forgets waits, messages and traffic when told to', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.ask(typed)
  await expect(harbor.code).toBeVisible()
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await expect(harbor.phone).toHaveValue('')
  expect((await harbor.state()).messages).toEqual([])
  await harbor.ask(typed)
  await expect(harbor.code).toBeVisible()
})

test('counts no addresses in the sandbox, so that one person may try everything', async ({ harbor }) => {
  const ask = (phone: string) =>
    fetch(`${harbor.url}/api/signup/getCode`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ phone_number: phone, method: 'sms' }),
    })
  const numbers = Array.from({ length: 12 }, (_, index) => `62812345678${index + 10}`)
  for (const number of numbers) expect((await ask(number)).status).toBe(200)
})

test('waits out a cooldown by the sandbox’s clock', async ({ harbor }) => {
  const post = async (path: string, body: object) =>
    (
      await fetch(`${harbor.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).status
  const ask = () => post('/api/signup/getCode', { phone_number: '6281234567899', method: 'sms' })
  expect([await ask(), await ask()]).toEqual([200, 429])
  expect(await post('/sandbox/clock', { advance: 60_000 })).toBe(200)
  expect(await ask()).toBe(200)
})
