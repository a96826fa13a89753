import type { Site } from '../../server/serve-site'
import type { Browser } from '../browser'
import { call } from '../part'
import { expect, test, typed, wrongFor } from '../test'

for (const path of ['shadow/', 'shadow/?link']) {
  test(`looks, types and verifies in a shadow root (${path})`, async ({ tab, open, step, received }) => {
    await open(path)
    expect(await step.send.style('border-top-left-radius', 'min-height')).toEqual({
      'border-top-left-radius': '10px',
      'min-height': '48px',
    })
    await step.number.click()
    await expect(async () => {
      await tab.press('Control', 'a')
      await tab.type('8123')
      await step.number.shows({ value: '812-3' }, 500)
    }).toPass()
    await tab.press('Home')
    for (let digit = 0; digit < 3; digit++) await tab.press('ArrowRight')
    await tab.type('9')
    await step.number.shows({ value: '812-93', caret: 5 })
    await tab.press('Control', 'a')
    await tab.type(typed)
    await tab.press('Tab')
    await step.sms.shows({ focused: true })
    await tab.press('ArrowRight')
    await step.voice.shows({ checked: true })
    await tab.press('Tab')
    await tab.press('Enter')
    await step.code.shows({ focused: true })
    await tab.type(await received())
    await step.status.shows({ text: /is verified/, focused: true })
  })
}

test('verifies in a frame of another site', async ({ tab, step, site, run, received }) => {
  await tab.goto(`${site.url}/production/framed/`)
  await run(
    (src) =>
      document.body.append(Object.assign(document.createElement('iframe'), { src, width: 600, height: 700 })),
    `${site.otherUrl}/production/flow/`,
  )
  await tab.enterFrame()
  await step.ask()
  await tab.type(await received())
  await step.status.shows({ text: /is verified/ })
})

/** Puts a page into a frame that has no origin, and enters it when it has loaded. */
async function openSandboxed(tab: Browser, site: Site, path: string) {
  await tab.goto(`${site.url}/production/framed/`)
  await tab.evaluate(
    call((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src, width: 600, height: 700 })
      frame.setAttribute('sandbox', 'allow-scripts')
      frame.addEventListener('load', () => (document.body.dataset['loaded'] = 'yes'))
      document.body.append(frame)
    }, `${site.url}/production/${path}`),
  )
  await expect.poll(() => tab.evaluate('document.body.dataset.loaded')).toBe('yes')
  await tab.enterFrame()
}

test("loads nothing of 'self' in a sandboxed frame in WebKit, where Firefox does", async ({
  tab,
  engine,
  step,
  site,
}) => {
  await openSandboxed(tab, site, 'flow/')
  if (engine === 'firefox') await step.number.shows({})
  else expect(await step.number.state()).toBeNull()
})

test('verifies in a sandboxed frame under a policy that names the origin of the page', async ({
  tab,
  step,
  site,
  received,
}) => {
  await openSandboxed(tab, site, 'flow/?named')
  await step.ask()
  await tab.type(await received())
  await step.status.shows({ text: /is verified/ })
})

test('hydrates what a server rendered in another language, and verifies', async ({
  tab,
  step,
  site,
  run,
  received,
}) => {
  await tab.goto(`${site.url}/development/server-rendered/?locale=ar&country=ID`)
  await step.part('.es-phone-input').click()
  await tab.type(typed)
  await tab.press('Enter')
  await step.part('.es-code-input').shows({ focused: true })
  await tab.type(await received())
  await expect
    .poll(() => run(() => document.querySelector<HTMLElement>('[data-step]')?.dataset['step']))
    .toBe('verified')
})

test('keeps the focus in order where a button that is pressed takes none, as in Safari', async ({
  tab,
  open,
  step,
  run,
  received,
}) => {
  await open('flow/')
  await run(() =>
    addEventListener(
      'mousedown',
      (event) => {
        const pressed = event
          .composedPath()
          .some((each) => each instanceof Element && each.matches('button, input[type=radio], label'))
        if (!pressed) return
        event.preventDefault()
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      },
      true,
    ),
  )
  await step.number.click()
  await tab.type('12')
  await step.send.click()
  await step.alert.shows({ text: /./ })
  await step.number.shows({ focused: true })
  await tab.press('Control', 'a')
  await tab.type(typed)
  await step.part('.es-method:nth-of-type(2)').click()
  await step.voice.shows({ checked: true })
  await step.send.click()
  await step.code.shows({ focused: true })
  await tab.type(wrongFor(await received()))
  await step.alert.shows({ text: /wrong/ })
  await step.code.shows({ focused: true })
  await step.button('Change number').click()
  await step.number.shows({ focused: true })
})
