import { expect, phone, stepIn, test, wrongFor } from '../test'

test('lets a colleague enter the code behind a link, and continues by itself', async ({
  tab,
  open,
  step,
  site,
  run,
  elsewhere,
}) => {
  const { handOff } = site.backends()
  await open('flow/?endpoint=/api/hand-off')
  await step.ask()
  await step.button('Someone else has the phone').click()
  const link = step.part('.es-link-text')
  await link.shows({ value: /^http/ })
  const size = () =>
    run(() => {
      const { width = 0, height = 0 } = document.querySelector('.es-qr-code')?.getBoundingClientRect() ?? {}
      return [width, height].map(Math.round)
    })
  await expect.poll(async () => Math.min(...(await size()))).toBeGreaterThan(100)
  const [width, height] = await size()
  expect(width).toBe(height)

  const other = stepIn(elsewhere)
  await elsewhere.goto((await link.state())?.value ?? '')
  await other.code.shows({ focused: true })
  // The link is good for once: its secret does not stay in the address bar.
  expect(await elsewhere.evaluate('location.hash')).toBe('')
  const code = handOff.inbox.latest(phone)?.code ?? ''
  await elsewhere.type(wrongFor(code))
  await other.alert.shows({ text: /4 tries left/ })
  await elsewhere.reload()
  await other.code.click()
  await elsewhere.type(code)
  await expect.poll(() => elsewhere.evaluate('document.body.textContent')).toMatch(/You can close this page/)
  await step.status.shows({ text: /is verified/ }, 60_000)
  expect(
    await tab.evaluate('document.activeElement?.role ?? document.activeElement?.getAttribute("role")'),
  ).toBe('status')
})

test('copies the link', async ({ tab, open, step, run }) => {
  await open('flow/?endpoint=/api/hand-off')
  await step.ask()
  await step.button('Someone else has the phone').click()
  const field = step.part('.es-link-text')
  await field.shows({ value: /^http/ })
  const link = (await field.state())?.value
  await step.button('Copy link').click()
  await step.button('Copied').shows({})
  await run(() => document.body.appendChild(document.createElement('textarea')).focus())
  await tab.press('Control', 'v')
  expect(await run(() => document.querySelector('textarea')?.value)).toBe(link)
})
