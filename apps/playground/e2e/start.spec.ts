import { expect, startPlayground, test } from './start-playground'

test('says its address and that it talks to the sandbox, and shows the step there', async ({
  page,
  playground,
}) => {
  await expect.poll(playground.output).toMatch(/sandbox/i)
  await page.goto(playground.url)
  await expect(page.getByRole('textbox', { name: 'Phone number' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Country or region' })).toBeVisible()
})

test('says that it talks to NXCloud when key and secret are given, and never prints the secret', async () => {
  const secret = 'the-secret-of-this-test'
  const env = {
    NXCLOUD_ACCESS_KEY: 'key',
    NXCLOUD_ACCESS_SECRET: secret,
    NXCLOUD_BASE_URL: 'http://127.0.0.1:9',
  }
  const playground = await startPlayground({ env })
  try {
    await expect.poll(playground.output).toContain('127.0.0.1:9')
    expect(playground.output()).not.toContain(secret)
  } finally {
    await playground.stop()
  }
})

test('refuses to start on a port that is taken, in one clear line', async ({ playground }) => {
  const { port } = new URL(playground.url)
  await expect(startPlayground({ env: { PORT: port } })).rejects.toThrow(`Port ${port} is taken`)
})

test('ends by itself with pages open, one of them half loaded', async ({ page }) => {
  const playground = await startPlayground()
  await page.goto(playground.url)
  await expect(page.getByText('Sandbox: no real message is sent')).toBeVisible()
  await page.goto(playground.url, { waitUntil: 'commit' })
  expect(await playground.stop()).toBe(0)
})
