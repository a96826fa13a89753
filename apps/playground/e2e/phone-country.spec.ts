import { expect, test } from './phone-field'

test.describe('filled in by the browser', () => {
  test('with the calling code: it is neither doubled nor dropped', async ({ page, field, harbor }) => {
    await field.open('US')
    await field.autofill('+6281234567890')
    await expect(field.phone).toHaveValue('812-3456-7890')
    await expect(field.country).toHaveValue('ID')
    await field.autofill('+6281234567890')
    await expect(field.phone).toHaveValue('812-3456-7890')
    await field.send.click()
    await expect(page.getByText('+62 812-3456-7890')).toBeVisible()
    expect((await harbor.upstream('getCode')).map(({ request }) => request)).toEqual([
      { phone_number: '6281234567890', method: 'sms' },
    ])
  })

  test('without it, as tel-national: the country chosen gives it', async ({ page, field, harbor }) => {
    await field.open('ID')
    await field.autofill('081234567890')
    await expect(field.phone).toHaveValue('0812-3456-7890')
    await field.send.click()
    await expect(page.getByText('+62 812-3456-7890')).toBeVisible()
    expect((await harbor.upstream('getCode')).map(({ request }) => request)).toEqual([
      { phone_number: '6281234567890', method: 'sms' },
    ])
  })

  test('with the calling code but no plus: it is shown once, as soon as the field is left', async ({
    field,
  }) => {
    await field.open('ID')
    await field.autofill('6281234567890')
    await field.phone.blur()
    await expect(field.phone).toHaveValue('812-3456-7890')
    await expect(field.country).toHaveValue('ID')
  })

  test('before the number plan has arrived', async ({ page, field, harbor }) => {
    await field.open('US', false)
    await field.autofill('+6281234567890')
    await expect(field.country).toHaveValue('ID')
    await expect(field.phone).toHaveValue('812-3456-7890')
    await field.send.click()
    await expect(page.getByText('+62 812-3456-7890')).toBeVisible()
    expect(await harbor.upstream('getCode')).toHaveLength(1)
  })

  test('of the country first, then of the number', async ({ field }) => {
    await field.open('US')
    await field.country.focus()
    await field.country.selectOption('ID')
    await field.autofill('81234567890')
    await expect(field.country).toHaveValue('ID')
    // Only what has the focus can be left, and the plan of Indonesia may be on its way until then.
    await field.phone.focus()
    await field.phone.blur()
    await expect(field.phone).toHaveValue('812-3456-7890')
  })
})

test.describe('a calling code that countries share', () => {
  test('stays with Canada until the digits say otherwise', async ({ page, field }) => {
    await field.open('CA')
    await page.keyboard.type('+1')
    await expect(field.country).toHaveValue('CA')
    await page.keyboard.type('506234')
    await expect(field.country).toHaveValue('CA')
    await page.keyboard.type('5678')
    await field.phone.blur()
    await expect(field.country).toHaveValue('CA')
    await expect(field.phone).toHaveValue('506-234-5678')
  })

  test('leaves Canada once the whole number is one of New York', async ({ page, field }) => {
    await field.open('CA')
    await page.keyboard.type('+1 212 555 0123')
    await expect(field.country).toHaveValue('CA')
    await field.phone.blur()
    await expect(field.country).toHaveValue('US')
    await expect(field.phone).toHaveValue('212-555-0123')
  })

  test('leaves Kazakhstan for Russia by the digits alone', async ({ page, field }) => {
    await field.open('KZ')
    await page.keyboard.type('+7 701 234 56 78')
    await field.phone.blur()
    await expect(field.country).toHaveValue('KZ')
    await page.keyboard.press('Control+A')
    await field.phone.fill('+7 916 123 45 67')
    await field.phone.blur()
    await expect(field.country).toHaveValue('RU')
  })
})

test.describe('the choice of the person', () => {
  test('stays, whatever is typed without a plus', async ({ page, field }) => {
    await field.open('US')
    await field.country.selectOption('ID')
    await field.phone.click()
    for (const key of '0812') {
      await page.keyboard.type(key)
      await expect(field.country).toHaveValue('ID')
    }
    await field.phone.blur()
    await expect(field.country).toHaveValue('ID')
    await expect(page.getByRole('alert')).toContainText('too short')
  })

  test('stays while another calling code is only half typed, and gives way when it is whole', async ({
    page,
    field,
  }) => {
    await field.open('ID')
    await page.keyboard.type('+')
    await expect(field.country).toHaveValue('ID')
    await page.keyboard.type('4')
    await expect(field.country).toHaveValue('ID')
    await page.keyboard.type('4')
    await expect(field.country).toHaveValue('GB')
    await field.country.selectOption('ID')
    await expect(field.country).toHaveValue('ID')
    await expect(field.phone).toHaveValue('')
  })

  test('stays when the number typed fits it, though it begins like another calling code', async ({
    page,
    field,
  }) => {
    await field.open('US')
    await page.keyboard.type('6282345678')
    await field.phone.blur()
    await expect(field.country).toHaveValue('US')
  })
})

test('never calls half a number wrong while it is typed, and says what is wrong once it is left', async ({
  page,
  field,
}) => {
  await field.open('ID')
  for (const key of '0812345') {
    await page.keyboard.type(key)
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  await field.phone.blur()
  await expect(page.getByRole('alert')).toContainText('too short for Indonesia')
  await field.phone.click()
  await page.keyboard.press('End')
  await page.keyboard.type('6')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('asks before a number becomes one of another country, and loses no digit of it', async ({
  page,
  field,
}) => {
  await field.open('GB')
  await page.keyboard.type('15012345678')
  await field.phone.blur()
  await expect(page.getByRole('alert')).toContainText('Is this a number from United States?')
  await expect(field.country).toHaveValue('GB')
  await field.country.selectOption('CN')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await field.phone.click()
  await field.phone.blur()
  await expect(field.phone).toHaveValue('150 1234 5678')

  await field.country.selectOption('GB')
  await field.phone.fill('15012345678')
  await field.phone.press('Enter')
  await page.getByRole('button', { name: 'Use +1 501-234-5678' }).click()
  await expect(field.country).toHaveValue('US')
  await expect(field.phone).toHaveValue('501-234-5678')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('tells of an extension, of two numbers and of an old plan, and mends what it can', async ({
  page,
  field,
}) => {
  await field.open('US')
  for (const [text, words] of [
    ['+1 202 555 0123 ext. 12', 'extension'],
    ['202-555-0123, 202-555-0199', 'two numbers'],
    ['+52 1 55 1234 5678', 'have changed'],
  ] as const) {
    await page.keyboard.press('Control+A')
    await field.paste(text)
    await field.phone.blur()
    await expect(page.getByRole('alert')).toContainText(words)
    await field.phone.click()
  }
  await field.phone.blur()
  await page.getByRole('button', { name: 'Use +52 55 1234 5678' }).click()
  await expect(field.country).toHaveValue('MX')
  await expect(field.phone).toHaveValue('55 1234 5678')
  await expect(page.getByRole('alert')).toHaveCount(0)
})
