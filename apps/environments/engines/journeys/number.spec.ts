import type { Browser } from '../browser'
import { expect, test, typed, type Step } from '../test'

/** Digits that are quicker than the phone metadata stay as they are typed: types until they are grouped. */
async function typeGrouped(tab: Browser, step: Step) {
  await step.number.click()
  await expect(async () => {
    await tab.press('Control', 'a')
    await tab.type('8123')
    await step.number.shows({ value: '812-3', caret: 5 }, 500)
  }).toPass()
}

test('groups the digits of a number while they are typed', async ({ tab, open, step }) => {
  await open('flow/')
  await step.country.shows({ value: 'ID' })
  await typeGrouped(tab, step)
  await tab.press('Control', 'a')
  const seen: string[] = []
  for (const digit of typed) {
    await tab.type(digit)
    seen.push((await step.number.state())?.value ?? '')
  }
  expect(seen.map((text) => text.replace(/\D/g, ''))).toEqual(
    typed.split('').map((_, at) => typed.slice(0, at + 1)),
  )
  expect(seen.at(-1)).toBe('0812-3456-7890')
})

test('keeps the caret behind its digit, deletes, undoes and redoes', async ({ tab, open, step, run }) => {
  await open('flow/')
  await typeGrouped(tab, step)
  await tab.press('Home')
  for (let digit = 0; digit < 3; digit++) await tab.press('ArrowRight')
  await tab.type('9')
  await step.number.shows({ value: '812-93', caret: 5 })
  await tab.press('Backspace')
  await step.number.shows({ value: '812-3', caret: 4 })
  await tab.press('Backspace')
  await step.number.shows({ value: '813', caret: 2 })
  await tab.press('Delete')
  await step.number.shows({ value: '81', caret: 2 })
  await tab.press('Control', 'z')
  await step.number.shows({ value: '813' })
  await tab.press('Control', 'z')
  await step.number.shows({ value: '812-3' })
  await tab.press('Control', 'y')
  await step.number.shows({ value: '813' })
  await tab.press('End')
  await tab.type('4567')
  await step.number.shows({ value: '813-4567' })
  await run(() => document.querySelector<HTMLInputElement>('.es-phone-input')?.setSelectionRange(4, 4))
  await tab.press('Backspace')
  await step.number.shows({ value: '814-567', caret: 2 })
})

const pasted = [
  { text: '+49 30 12345678', country: 'DE', digits: '3012345678' },
  // Marks of direction, a no-break space, a figure dash: as copied out of a contact.
  { text: '\u202a+62\u00a0812\u20123456\u20127890\u202c', country: 'ID', digits: '81234567890' },
  { text: 'tel:+6281234567890', country: 'ID', digits: '81234567890' },
  { text: '٠٨١٢٣٤٥٦٧٨٩٠', country: 'ID', digits: '081234567890' },
  { text: '0812 3456 7890\n', country: 'ID', digits: '081234567890' },
]

test('takes pasted numbers as people have them', async ({ tab, open, step, copy }) => {
  for (const { text, country, digits } of pasted) {
    await open('flow/')
    await copy(text)
    await typeGrouped(tab, step)
    await tab.press('Control', 'a')
    await tab.press('Control', 'v')
    await step.country.shows({ value: country })
    await expect.poll(async () => (await step.number.state())?.value.replace(/\D/g, '')).toBe(digits)
  }
})

for (const when of ['before', 'after'] as const) {
  test(`takes a number that the browser fills in ${when} the field had the focus`, async ({
    open,
    step,
    run,
  }) => {
    await open('flow/')
    if (when === 'after') await step.number.click()
    await run(() => {
      const input = document.querySelector('.es-phone-input')
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '+6281234567890')
      input?.dispatchEvent(new Event('input', { bubbles: true }))
      input?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await step.number.shows({ value: '812-3456-7890' })
  })
}

test('chooses a country by its name from the keyboard, and groups by its rules', async ({
  tab,
  open,
  step,
  run,
}) => {
  await open('flow/')
  await step.country.focus()
  await expect.poll(() => run(() => document.querySelectorAll('option').length)).toBeGreaterThan(200)
  await tab.type('Germ')
  await step.country.shows({ value: 'DE' })
  await tab.press('Tab')
  await step.number.shows({ focused: true })
  await tab.type('3012345678')
  await step.number.shows({ value: /^0?30 12345678$/ })
})

test('chooses a country in the list, and shows it', async ({ open, step, run }) => {
  await open('flow/')
  await step.country.focus()
  await expect.poll(() => run(() => document.querySelectorAll('option').length)).toBeGreaterThan(200)
  await step.country.select('SG')
  await step.country.shows({ value: 'SG' })
  await step.part('.es-country-face').shows({ text: /\+65/ })
})

test('takes the text message away from a landline, and calls it', async ({ tab, open, step }) => {
  await open('flow/')
  await step.number.click()
  await tab.type('0213456789')
  await step.part('.es-hint').shows({ text: /no text messages/ })
  await step.sms.shows({ disabled: true, checked: false })
  await step.voice.shows({ checked: true })
  await tab.press('Enter')
  await step.code.shows({ focused: true })
  await step.status.shows({ text: /calling.*\+62 21 3456789/ })
})

test('chooses the voice call from the keyboard', async ({ tab, open, step, received }) => {
  await open('flow/')
  await step.number.click()
  await tab.type(typed)
  await tab.press('Tab')
  await step.sms.shows({ focused: true })
  await tab.press('ArrowRight')
  await step.voice.shows({ focused: true, checked: true })
  await tab.press('Tab')
  await step.send.shows({ focused: true })
  await tab.press('Enter')
  await step.code.shows({ focused: true })
  await tab.type(await received())
  await step.status.shows({ text: /is verified/ })
})

test('chooses the voice call with the pointer', async ({ open, step }) => {
  await open('flow/')
  await step.part('.es-method:nth-of-type(2)').click()
  await step.voice.shows({ checked: true, focused: true })
})

test('says what is wrong with a number, and puts the focus there', async ({ tab, open, step }) => {
  await open('flow/')
  await step.number.click()
  await tab.press('Enter')
  await step.alert.shows({ text: 'Enter your phone number.' })
  await step.number.shows({ focused: true, invalid: true })
  await tab.type('0812')
  await tab.press('Enter')
  await step.alert.shows({ text: /too short for Indonesia/ })
  await tab.press('Tab')
  await step.sms.shows({ focused: true })
  await step.send.click()
  await step.number.shows({ focused: true, invalid: true })
})
