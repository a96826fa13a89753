import { expect, test } from '../test'

const toggle = 'button.es-country-select'

test('searches among the countries by keyboard alone, and sends a code', async ({ tab, site, step, run }) => {
  await tab.goto(`${site.url}/production/search/`)
  await step.part('.es-country-face').shows({ text: /\+62/ })
  await tab.press('Tab')
  await step.part(toggle).shows({ focused: true })
  await tab.press('Enter')
  await step.part('.es-countries-input').shows({ focused: true })
  await expect.poll(() => run(() => document.querySelectorAll('[role=option]').length)).toBeGreaterThan(0)
  await tab.press('End')
  await step.part('[role=option][data-active]').shows({ text: /Zimbabwe/ })
  await tab.press('Escape')
  await step.part(toggle).shows({ focused: true })
  await step.part('.es-countries').isGone()

  await tab.type('singap')
  await step.part('.es-countries-input').shows({ value: 'singap', focused: true })
  await step.part('[role=option]').shows({ text: /^Singapore/ })
  await tab.press('Enter')
  await step.number.shows({ focused: true })
  await step.part('.es-country-face').shows({ text: /\+65/ })
  await tab.type('81234567')
  await tab.press('Enter')
  await step.code.shows({ focused: true })
  await step.status.shows({ text: /\+65 8123 4567/ })
})

test('opens and closes the list of countries with the pointer, and chooses a row', async ({
  tab,
  site,
  step,
  run,
}) => {
  await tab.goto(`${site.url}/production/search/`)
  const countries = step.part('.es-countries')
  await step.part(toggle).click()
  await step.part('.es-countries-input').shows({ focused: true })
  await step.part(toggle).click()
  await countries.isGone()
  await step.part(toggle).click()
  await step.part('.es-countries-input').shows({ focused: true })
  await step.part('[role=option][data-active]').shows({ text: /^Indonesia/ })
  await step.option(/^Iceland/).click()
  await step.part('.es-country-face').shows({ text: /\+354/ })
  await step.part(toggle).click()
  await step.part('.es-countries-input').shows({ focused: true })
  await run(() => {
    const outside = document.body.appendChild(document.createElement('button'))
    outside.className = 'outside'
    outside.style.cssText = 'position: fixed; inset: auto 0 0 auto'
  })
  await step.part('.outside').click()
  await countries.isGone()
})

test('keeps the list of countries on a page 280 px wide', async ({ tab, site, step, run }) => {
  await tab.goto(`${site.url}/production/framed/`)
  await run(
    (src) =>
      document.body.append(Object.assign(document.createElement('iframe'), { src, width: 280, height: 480 })),
    `${site.url}/production/search/`,
  )
  await tab.enterFrame()
  await step.part(toggle).click()
  await step.part('.es-countries-input').shows({ focused: true })
  const outside = () =>
    run(() => {
      const box = document.querySelector('.es-countries')?.getBoundingClientRect()
      return box ? Math.max(-box.left, -box.top, box.right - innerWidth, box.bottom - innerHeight) : null
    })
  await expect.poll(outside).toBeLessThanOrEqual(0)
  await step.part('.es-countries-close').click()
  await step.part('.es-countries').isGone()
  await step.part(toggle).shows({ focused: true })
})
