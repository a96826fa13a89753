import { expect, test, typed } from '../test'

test('shows number and code left to right on a page that runs right to left', async ({
  tab,
  open,
  step,
  run,
  received,
}) => {
  await open('flow/')
  await run(() => document.documentElement.setAttribute('dir', 'rtl'))
  await step.number.click()
  await tab.type(typed)
  expect(await step.number.style('direction', 'text-align')).toEqual({
    direction: 'ltr',
    'text-align': 'right',
  })
  await step.send.click()
  await step.code.shows({ focused: true })
  expect(await step.code.style('direction')).toEqual({ direction: 'ltr' })
  await tab.type(await received())
  await step.status.shows({ text: /is verified/ })
})

test('follows the colour scheme of the page, and an accent of its own', async ({ open, step, run }) => {
  await open('flow/')
  // Without transitions a colour is the final one at once.
  await run(() => {
    const still = new CSSStyleSheet()
    still.replaceSync('* { transition: none !important }')
    document.adoptedStyleSheets.push(still)
  })
  const colours = async () => ({
    text: (await step.number.style('color'))['color'],
    button: (await step.send.style('background-color'))['background-color'],
  })
  const light = await colours()
  await run(() => (document.documentElement.style.colorScheme = 'dark'))
  await expect.poll(async () => (await colours()).text).not.toBe(light.text)
  const dark = await colours()
  expect(dark.button).not.toBe(light.button)
  await run(() =>
    document.querySelector<HTMLElement>('.es-root')?.style.setProperty('--es-accent', '#5b5bd6'),
  )
  await expect.poll(async () => (await colours()).button).not.toBe(dark.button)
})

for (const width of [320, 280]) {
  test(`scrolls sideways at no step, ${width} px wide`, async ({ tab, step, site, run, received }) => {
    await tab.goto(`${site.url}/production/framed/`)
    await run(
      (src, frameWidth) =>
        document.body.append(
          Object.assign(document.createElement('iframe'), { src, width: frameWidth, height: 700 }),
        ),
      `${site.url}/production/flow/`,
      String(width),
    )
    await tab.enterFrame()
    await step.number.shows({})
    const sideways = () => run(() => document.documentElement.scrollWidth - innerWidth)
    expect(await run(() => innerWidth)).toBe(width)
    expect(await sideways()).toBe(0)
    await step.number.click()
    await tab.type(typed)
    await step.send.click()
    await step.code.shows({ focused: true })
    await step.button(/^Resend code in/).shows({})
    expect(await sideways()).toBe(0)
    await tab.type('12345')
    await step.code.shows({ value: '12345' })
    const boxes = await run(() =>
      [...document.querySelectorAll('.es-code-box')].map((box) => box.clientWidth),
    )
    expect(new Set(boxes).size).toBe(1)
    expect(await run(() => document.querySelector('.es-code-input')?.scrollLeft)).toBe(0)
    await tab.press('Control', 'a')
    await tab.type(await received())
    await step.status.shows({ text: /is verified/ })
    expect(await sideways()).toBe(0)
  })
}

for (const reset of ['tailwind', 'bootstrap', 'mui']) {
  test(`keeps its measures beside ${reset}`, async ({ open, run }) => {
    const measures = () =>
      run(() =>
        ['.es-root', '.es-phone', '.es-method', '.es-button-primary'].map((css) => {
          const { width, height } = document.querySelector(css)?.getBoundingClientRect() ?? {}
          return [css, Math.round(width ?? 0), Math.round(height ?? 0)]
        }),
      )
    await open('resets/bare/')
    const bare = await measures()
    await open(`resets/${reset}/`)
    await expect.poll(measures).toEqual(bare)
  })
}
