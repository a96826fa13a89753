import { expect, phone, test, typed, wrongFor } from '../test'

test('goes from the number over a wrong code to verified, under the strict content policy', async ({
  tab,
  open,
  step,
  received,
}) => {
  await open('flow/')
  await step.ask()
  await step.status.shows({ text: /We sent a code by text message to \+62 812-3456-7890/ })
  const code = await received()
  await tab.type(wrongFor(code))
  await step.alert.shows({ text: /wrong or has expired/ })
  // The next digit replaces the wrong code.
  await step.code.shows({ focused: true, invalid: true, selected: wrongFor(code) })
  await tab.type(code)
  await step.status.shows({ text: /\+62 812-3456-7890.* is verified/, focused: true })
})

test('draws the digits of a code in its boxes without scrolling them', async ({ tab, open, step, run }) => {
  await open('flow/')
  await step.ask()
  await tab.type('123')
  await step.code.shows({ value: '123' })
  expect(await run(() => document.querySelector('.es-code-input')?.scrollLeft)).toBe(0)
})

test('takes a code out of a pasted message', async ({ tab, open, step, received, copy }) => {
  await open('flow/')
  await step.ask()
  const code = await received()
  await copy(`Your code is ${code.slice(0, 3)}-${code.slice(3)}. Do not share it.`)
  await step.code.click()
  await tab.press('Control', 'v')
  await step.status.shows({ text: /is verified/ })
})

test('counts down, and keeps the number and the wait when the number is changed', async ({
  tab,
  open,
  step,
}) => {
  await open('flow/')
  await step.ask()
  const countdown = step.button(/^Resend code in/)
  await countdown.shows({ text: /in (?:1:00|0:5\d)$/, disabled: true })
  const first = (await countdown.state())?.text
  await expect.poll(async () => (await countdown.state())?.text).not.toBe(first)
  await step.button('Change number').click()
  await step.number.shows({ value: /812-3456-7890$/, focused: true })
  await tab.press('Enter')
  await expect.poll(async () => (await step.alert.state())?.text ?? (await step.code.state())).toBeTruthy()
})

test('says what to do when no code comes, and sends another one after the wait', async ({
  tab,
  open,
  step,
  site,
}) => {
  await open('flow/?endpoint=/api/impatient')
  await step.ask()
  const { impatient } = site.backends()
  await step.part('.es-wondering').shows({ text: /./ }, 60_000)
  const resend = step.button('Resend code')
  await resend.shows({ disabled: false }, 60_000)
  await resend.click()
  await expect.poll(() => impatient.calls.count('getCode')).toBe(2)
  await step.code.shows({ focused: true })
  await tab.type(impatient.inbox.latest(phone)?.code ?? '')
  await step.status.shows({ text: /is verified/ })
})

for (const build of ['production', 'development'] as const) {
  test(`continues after a reload with the code that was sent (${build} build)`, async ({
    tab,
    open,
    step,
    site,
    received,
  }) => {
    await open('flow/', build)
    await step.ask()
    await tab.reload()
    await step.status.shows({ text: /We sent a code/ })
    await step.code.click()
    await tab.type(await received())
    await step.status.shows({ text: /is verified/ })
    expect(site.backends().signup.calls.count('getCode')).toBe(1)
  })
}

test('continues where it was when the page is come back to', async ({ tab, open, step, site, received }) => {
  await open('flow/')
  await step.ask()
  await tab.type('12')
  await step.button('Resend code in 0:57').shows({})
  await tab.goto(`${site.url}/production/framed/`)
  await tab.back()
  await step.status.shows({ text: /We sent a code/ })
  await step.button(/^Resend code in 0:[0-5]\d$/).shows({ disabled: true })
  await step.code.click()
  await tab.press('Control', 'a')
  await tab.type(await received())
  await step.status.shows({ text: /is verified/ })
  expect(site.backends().signup.calls.count('getCode')).toBe(1)
})

test('registers the number after the code, over a reload, until it is live', async ({
  tab,
  open,
  step,
  site,
  received,
}) => {
  await open('flow/?embedded')
  await step.ask()
  await tab.type(await received())
  await step.status.shows({ text: /Connecting/, focused: true })
  await tab.reload()
  await step.status.shows({ text: /Connecting/ })
  site.backends().signup.clock.advance(60_000)
  await step.status.shows({ text: /is live on WhatsApp/ }, 60_000)
})

test('goes by keyboard alone, in the order of the page', async ({ tab, open, step, received }) => {
  await open('flow/')
  await tab.press('Tab')
  await step.country.shows({ focused: true })
  await tab.press('Tab')
  await step.number.shows({ focused: true })
  await tab.type(typed)
  await tab.press('Tab')
  await step.sms.shows({ focused: true })
  await tab.press('Tab')
  await step.send.shows({ focused: true })
  await tab.press('Enter')
  await step.code.shows({ focused: true })
  await tab.press('Tab')
  await step.button('Verify').shows({ focused: true })
  await tab.press('Tab')
  await step.button('Change number').shows({ focused: true })
  await tab.press('Shift', 'Tab')
  await tab.press('Shift', 'Tab')
  await step.code.shows({ focused: true })
  await tab.type(await received())
  await step.status.shows({ text: /is verified/, focused: true })
})
