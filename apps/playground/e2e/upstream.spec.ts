import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { askedByPage, comeBack, goLive, passProfile, title } from './going-live'
import { expect, harborAt, test } from './harbor'
import { startPlayground, type Playground } from './start-playground'

const account = { accessKey: 'harbor-key', accessSecret: 'harbor-secret-7f31' }

test.describe('with a key and a secret', () => {
  let nxcloud: SandboxServer
  let playground: Playground

  test.beforeAll(async () => {
    nxcloud = await startSandboxServer({ options: { accounts: [account] } })
    playground = await startPlayground({
      env: {
        NXCLOUD_ACCESS_KEY: account.accessKey,
        NXCLOUD_ACCESS_SECRET: account.accessSecret,
        NXCLOUD_APP_KEY: `${account.accessKey}-app`,
        NXCLOUD_BASE_URL: nxcloud.url,
      },
    })
  })

  test.afterAll(async () => {
    await playground.stop()
    await nxcloud.close()
  })

  test('asks NXCloud itself with a good signature, and shows neither number nor code', async ({ page }) => {
    const harbor = harborAt(playground.url, page)
    expect(playground.output()).toContain(`Upstream: NXCloud at ${nxcloud.url}`)
    await harbor.open()
    await expect(page.getByText(`Real NXCloud at ${nxcloud.url}`)).toBeVisible()
    await expect(page.getByText('They exist only with the sandbox.')).toBeVisible()
    await expect(page.getByText('This drawn one exists only with the sandbox.')).toBeVisible()

    await harbor.ask('812-3456-7890')
    await expect(harbor.code).toBeVisible()
    expect(nxcloud.sandbox.calls.all()).toMatchObject([{ action: 'getCode', code: 0, delivered: true }])
    const { code } = await nxcloud.sandbox.inbox.waitFor('+6281234567890')
    await harbor.code.fill(code)
    await expect(page.getByText('is verified')).toBeVisible()
    await passProfile(page)
    await goLive(page)
    await expect
      .poll(async () => (await askedByPage(harbor, 'status')).some(({ answer }) => answer))
      .toBe(true)
    nxcloud.sandbox.clock.advance(60_000)
    await comeBack(page)
    await expect(title(page, 'You are live')).toBeVisible()
    expect(nxcloud.sandbox.calls.count('createClient')).toBe(1)

    const told = JSON.stringify(await harbor.state())
    expect(told).toContain('getCode')
    for (const hidden of ['6281234567890', code, account.accessKey, account.accessSecret])
      expect(told).not.toContain(hidden)
  })

  test('keeps the secret away from the pages’ server', async ({ page }) => {
    await page.goto(playground.url)
    const bodies = await Promise.all(
      [
        '/@fs/proc/self/environ',
        '/.env',
        '/server/create-upstream.ts',
        '/@vite/env',
        '/src/onboarding.tsx',
      ].map(async (path) => (await fetch(`${playground.url}${path}`)).text()),
    )
    for (const body of [await page.content(), ...bodies]) {
      expect(body).not.toContain(account.accessSecret)
      expect(body).not.toContain(account.accessKey)
    }
    expect(playground.output()).not.toContain(account.accessSecret)
  })
})

const refusals = [
  ['a secret without a key', { NXCLOUD_ACCESS_SECRET: 'secret-a1' }, 'NXCLOUD_ACCESS_KEY is missing'],
  ['a key without a secret', { NXCLOUD_ACCESS_KEY: 'key' }, 'NXCLOUD_ACCESS_SECRET is missing'],
  [
    'a base URL without either',
    { NXCLOUD_BASE_URL: 'https://api2.nxcloud.com' },
    'NXCLOUD_ACCESS_KEY and NXCLOUD_ACCESS_SECRET is missing',
  ],
  ['an app key alone', { NXCLOUD_APP_KEY: 'app' }, 'NXCLOUD_ACCESS_KEY and NXCLOUD_ACCESS_SECRET is missing'],
  [
    'a base URL that is not https',
    { NXCLOUD_ACCESS_KEY: 'key', NXCLOUD_ACCESS_SECRET: 'secret-a1', NXCLOUD_BASE_URL: 'http://example.com' },
    'must be https',
  ],
  ['a port that is none', { PORT: 'five' }, 'PORT is "five"'],
  ['port 70000', { PORT: '70000' }, 'PORT is "70000"'],
] as const

for (const [what, env, line] of refusals) {
  test(`refuses to start with ${what}, in one line`, async () => {
    const refusal = await startPlayground({ env }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Error)
    const [first = '', ...lines] = String(refusal).split('\n')
    expect(first).toContain('ended with code 1')
    const printed = lines.filter((each) => each !== '')
    expect(printed).toHaveLength(1)
    expect(printed[0]).toContain(line)
    expect(printed[0]).not.toContain('secret-a1')
  })
}
