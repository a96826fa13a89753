import { expect, phone, test, typed } from './site'

test.describe('zoomed to 400 %', () => {
  // 1280 px wide at 400 % leave 320 CSS px.
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })

  test('verifies without scrolling sideways, and no text is cut off', async ({
    page,
    open,
    step,
    received,
  }) => {
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
    await open('flow/')
    expect(await wide()).toBe(320)
    await step.ask()
    await expect(step.code).toBeFocused()
    await expect(step.code).toBeInViewport()
    expect(await wide()).toBe(320)
    await step.code.fill(await received())
    await expect(step.status).toContainText('is verified')
    expect(await wide()).toBe(320)
  })
})

test.describe('text alone at 200 %', () => {
  test.use({ viewport: { width: 640, height: 800 } })

  test('grows every text, and cuts none off', async ({ page, open, step }) => {
    await open('flow/')
    const size = () => step.send.evaluate((button) => parseFloat(getComputedStyle(button).fontSize))
    const before = await size()
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    await page.reload()
    await expect(step.send).toBeVisible()
    expect(await size()).toBe(before * 2)
    // Only what hides its overflow cuts text off; the hidden text is there for ears alone.
    const cut = () =>
      page.locator('.es-root :not(option, .es-hidden, .es-code)').evaluateAll((elements) =>
        elements
          .filter((element) => getComputedStyle(element).overflowX !== 'visible')
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map(({ className }) => String(className)),
      )
    expect(await cut()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640)
    await step.ask()
    await expect(step.code).toBeFocused()
    expect(await cut()).toEqual([])
    await step.code.fill('12345')
    const { digits, boxes } = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('.es-code-input')
      const box = document.querySelector('.es-code-box')
      return {
        digits: input ? parseFloat(getComputedStyle(input).fontSize) : 0,
        boxes: box?.clientHeight ?? 0,
      }
    })
    expect(boxes).toBeGreaterThanOrEqual(digits)
  })
})

test('on a slow network and a slow machine a double press sends once, and says that it is sending', async ({
  page,
  open,
  step,
  received,
  site,
}) => {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
  let answer = () => {}
  const seen = new Promise<void>((done) => (answer = done))
  await page.route('**/getCode', async (route) => {
    await seen
    await route.continue()
  })
  await open('flow/')
  await step.number.fill(typed)
  await step.send.dblclick()
  await expect(page.getByRole('button', { name: 'Sending…' })).toBeVisible()
  answer()
  await expect(step.code).toBeFocused({ timeout: 60_000 })
  expect(site.backends().signup.calls.count('getCode')).toBe(1)
  await step.code.fill(await received())
  await expect(step.status).toContainText('is verified', { timeout: 60_000 })
})

test('taken out of the back-forward cache it stands where it was, with the right rest of the wait', async ({
  page,
  open,
  step,
  received,
  site,
}) => {
  await open('flow/')
  await step.ask()
  await expect(step.code).toBeFocused()
  await step.code.fill('12')
  await page.goto(`${site.url}/production/framed/`)
  await page.waitForTimeout(2000)
  await page.goBack()
  await expect(step.status).toContainText('We sent a code')
  const rest = await page.getByRole('button', { name: /Resend code in/ }).textContent()
  expect(Number(/0:(\d\d)/.exec(rest ?? '')?.[1])).toBeLessThan(59)
  await step.code.fill(await received())
  await expect(step.status).toContainText('is verified')
  expect(site.backends().signup.calls.count('getCode')).toBe(1)
})

test('hidden while it registers it asks nothing, and catches up when it is seen', async ({
  page,
  open,
  step,
  received,
  site,
}) => {
  await open('flow/?embedded')
  await step.ask()
  await step.code.fill(await received())
  await expect(step.status).toContainText('Connecting')
  const { signup } = site.backends()
  await expect.poll(() => signup.calls.count('phoneList')).toBeGreaterThan(0)
  const see = (state: 'hidden' | 'visible') =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true })
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
    }, state)
  await see('hidden')
  // A look that was under way when the page was hidden is answered first.
  const count = () => signup.calls.count('phoneList')
  await expect(async () => {
    const before = count()
    await page.waitForTimeout(500)
    expect(count()).toBe(before)
  }).toPass()
  const asked = count()
  signup.clock.advance(60_000)
  await page.waitForTimeout(4000)
  expect(signup.calls.count('phoneList')).toBe(asked)
  await see('visible')
  await expect(step.status).toContainText(`is live on WhatsApp`, { timeout: 40_000 })
  expect(signup.inbox.latest(phone)).toBeDefined()
})
