import { expect, test } from './phone-field'

test('groups what is typed, and keeps the caret behind the digit that was typed', async ({ page, field }) => {
  await field.open()
  await page.keyboard.type('081234567890')
  await field.expectShown('0812-3456-7890|')
  await field.select(4)
  await page.keyboard.type('9')
  await field.expectShown('0812-9|345-67890')
  await page.keyboard.press('Backspace')
  await field.expectShown('0812|-3456-7890')
})

test('deletes over separators in both directions as if there were none', async ({ page, field }) => {
  await field.open()
  await page.keyboard.type('081234567890')
  await field.select(5)
  await page.keyboard.press('Backspace')
  await field.expectShown('0812|-4567-890')
  await page.keyboard.press('Backspace')
  await field.expectShown('081|4-567-890')
  await field.select(4)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Backspace')
  await field.expectShown('081|5-6789-0')
  await field.select(4)
  await page.keyboard.press('Delete')
  await field.expectShown('0815|-7890')
  for (let times = 0; times < 6; times++) await page.keyboard.press('Delete')
  await field.expectShown('0815|')
  for (let times = 0; times < 6; times++) await page.keyboard.press('Backspace')
  await field.expectShown('|')
})

for (const [key, way] of [
  ['Control+Delete', 'forth'],
  ['Control+Backspace', 'back'],
] as const) {
  test(`deletes a group with ${key}, wherever the caret is, and never does nothing`, async ({
    page,
    field,
  }) => {
    await field.open('US')
    const digits = '2025550123'
    for (let place = 0; place <= digits.length; place++) {
      await page.keyboard.press('Control+A')
      await page.keyboard.type(digits)
      await field.expectShown('202-555-0123|')
      await field.select(place)
      await page.keyboard.press(key)
      const left = (await field.shown()).replace(/[^\d|]/g, '')
      const [before = '', behind = ''] = left.split('|')
      const isAtEnd = way === 'forth' ? place === digits.length : place === 0
      if (isAtEnd) expect(left).toBe(way === 'forth' ? `${digits}|` : `|${digits}`)
      else if (way === 'forth') {
        expect(before).toBe(digits.slice(0, place))
        expect(behind.length).toBeLessThan(digits.length - place)
        expect(digits.endsWith(behind)).toBe(true)
      } else {
        expect(behind).toBe(digits.slice(place))
        expect(before.length).toBeLessThan(place)
        expect(digits.startsWith(before)).toBe(true)
      }
    }
  })
}

test('takes the group behind a separator with Control+Delete', async ({ page, field }) => {
  await field.open('US')
  await page.keyboard.type('2025550123')
  await field.select(3)
  await page.keyboard.press('Control+Delete')
  await field.expectShown('202|-012-3')
})

test('takes back every step on a Russian layout', async ({ page, field, cdp }) => {
  await field.open()
  await page.keyboard.type('08123')
  const undo = { key: 'я', code: 'KeyZ', windowsVirtualKeyCode: 90, modifiers: 2 } as const
  for (const shown of ['0812|', '081|', '08|', '0|', '|']) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: ['undo'], ...undo })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...undo })
    await field.expectShown(shown)
  }
})

for (const [name, text] of [
  ['tab', '0812345678\t12'],
  ['line break', '0812345678\n12'],
] as const) {
  test(`puts no two cells with a ${name} between them together`, async ({ page, field, harbor }) => {
    await field.open()
    await field.paste(text)
    await field.expectShown('0812345678\t12|')
    await field.send.click()
    await expect(page.getByRole('alert')).toContainText('These look like two numbers')
    expect(await harbor.upstream('getCode')).toHaveLength(0)
  })
}

test('says at once that 30 000 digits are too many', async ({ page, field }) => {
  await field.open()
  await field.paste('8'.repeat(30_000))
  await field.phone.blur()
  await expect(page.getByRole('alert')).toContainText('too long')
})

test('takes back and brings again what was typed, deleted and pasted', async ({ page, field }) => {
  await field.open()
  await page.keyboard.type('08123')
  await field.paste('45678')
  await field.expectShown('0812-345-678|')
  await page.keyboard.press('Backspace')
  await field.expectShown('0812-3456-7|')
  await page.keyboard.press('Control+Z')
  await field.expectShown('0812-345-678|')
  await page.keyboard.press('Control+Z')
  await field.expectShown('0812-3|')
  await page.keyboard.press('Control+Z')
  await field.expectShown('0812|')
  await page.keyboard.press('Control+Shift+Z')
  await page.keyboard.press('Control+Y')
  await field.expectShown('0812-345-678|')
  await page.keyboard.type('9')
  await page.keyboard.press('Control+Y')
  await field.expectShown('0812-3456-789|')
  for (let times = 0; times < 20; times++) await page.keyboard.press('Control+Z')
  await field.expectShown('|')
})

test('takes back the country with the number that brought it', async ({ page, field }) => {
  await field.open()
  await page.keyboard.type('0812')
  await field.paste('+447911123456')
  await page.keyboard.press('Control+A')
  await field.paste('+447911123456')
  await expect(field.country).toHaveValue('GG')
  await field.expectShown('7911 123456|')
  for (let times = 0; times < 20; times++) await page.keyboard.press('Control+Z')
  await field.expectShown('|')
  await expect(field.country).toHaveValue('ID')
  for (let times = 0; times < 20; times++) await page.keyboard.press('Control+Y')
  await field.expectShown('7911 123456|')
  await expect(field.country).toHaveValue('GG')
})

test('deletes the letters of an extension and no digit with them', async ({ page, field }) => {
  await field.open('US')
  await field.paste('202-555-0123 ext')
  for (let times = 0; times < 3; times++) await page.keyboard.press('Backspace')
  await field.expectShown('202-555-0123|')
})

test('lets a selection be typed over, cut and pasted elsewhere', async ({ page, field }) => {
  await field.open()
  await page.keyboard.type('081234567890')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('0')
  await field.expectShown('0|')
  await page.keyboard.type('81234567890')
  await field.select(2, 6)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.keyboard.press('Control+X')
  await field.expectShown('08|56-7890')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+V')
  await expect.poll(async () => (await field.shown()).replace(/[^\d|]/g, '')).toBe('085678901234|')
})

test('keeps up with hands faster than the plan: what is typed before it comes is grouped when it does', async ({
  page,
  field,
}) => {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/field-plan*', async (route) => {
    await held
    await route.continue()
  })
  await field.open('ID', false)
  await page.keyboard.type('08123456')
  await field.expectShown('08123456|')
  await field.select(4)
  release()
  await page.evaluate(() => window.fieldPage.load('', 'ID'))
  await page.keyboard.type('9')
  await field.expectShown('0812-9|345-6')
})

for (const [name, typed, shown] of [
  ['Arabic', '٠٨١٢٣٤٥٦٧٨٩٠', '0812-3456-7890|'],
  ['Persian', '۰۸۱۲۳۴۵۶۷۸۹۰', '0812-3456-7890|'],
  ['full-width', '０８１２３４５６７８９０', '0812-3456-7890|'],
  ['Devanagari', '+६२८१२३४५६७८९०', '+62 812-3456-7890|'],
] as const) {
  test(`groups ${name} digits as they are typed`, async ({ page, field }) => {
    await field.open()
    for (const key of typed) await page.keyboard.insertText(key)
    await field.expectShown(shown)
  })
}

test('lets an on-screen keyboard compose, and groups once the composition ends', async ({ page, field }) => {
  await field.open()
  await field.compose('0812345')
  await field.expectShown('0812-345|')
  await field.compose('678')
  await field.expectShown('0812-345-678|')
  await field.select(4)
  await field.compose('99')
  await field.expectShown('0812-99|34-5678')
  await page.keyboard.press('Backspace')
  await field.expectShown('0812-9|345-678')
})

for (const [pasted, country, shown, chosen] of [
  ['+62 812-3456-7890', 'US', '812-3456-7890', 'ID'],
  ['\u202a+62\u00a0812\u202f3456\u20107890\u202c', 'US', '812-3456-7890', 'ID'],
  ['tel:+6281234567890', 'US', '812-3456-7890', 'ID'],
  ['https://wa.me/6281234567890', 'US', '812-3456-7890', 'ID'],
  ['0812.3456.7890', 'ID', '0812-3456-7890', 'ID'],
  ['+44 7911 123456', 'US', '7911 123456', 'GG'],
] as const) {
  test(`shows ${JSON.stringify(pasted)}, pasted with ${country} chosen, as ${shown} in ${chosen}`, async ({
    field,
  }) => {
    await field.open(country)
    await field.paste(pasted)
    await expect(field.phone).toHaveValue(shown)
    await expect(field.country).toHaveValue(chosen)
  })
}
