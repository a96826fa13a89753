import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { wrongFor } from '../../../../packages/ui/src/stories/wrong-code'
import { expect, openWithWords, test } from '../built-page'
import { createScreenReader, type ScreenReader } from './screen-reader'

const file = fileURLToPath(new URL('../../../../docs/screen-reader.md', import.meta.url))

/** The journey stands in the file as it is heard. After a change that is meant: `npm run docs:screen-reader`, and read it. */
async function expectInFile(journey: string, reader: ScreenReader) {
  const text = await readFile(file, 'utf8')
  const section = new RegExp(`(## ${journey}\n\n\`\`\`text\n)([^]*?)(\n\`\`\`)`)
  if (test.info().config.updateSnapshots === 'changed') {
    await writeFile(
      file,
      text.replace(section, (_, head: string, __, end: string) => head + reader.transcript() + end),
    )
  }
  expect(section.exec(await readFile(file, 'utf8'))?.[2]).toBe(reader.transcript())
}

// The transcripts share a file.
test.describe.configure({ mode: 'serial' })
// Late in the evening a wait of hours ends tomorrow, and that is said.
test.use({ timezoneId: morningZone() })

test('A number, a code, verified', async ({ page, sandbox }, { title }) => {
  await page.goto('/')
  const reader = await createScreenReader(page)
  const { keyboard } = page
  await reader.readThrough()
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('types 0812-3456-7890', () => keyboard.type('0812-3456-7890'))
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Arrow down', () => keyboard.press('ArrowDown'))
  await reader.hear('Arrow up', () => keyboard.press('ArrowUp'))
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Enter', () => keyboard.press('Enter'))
  await reader.readThrough()
  const { code } = await sandbox.inbox.waitFor('+6281234567890')
  await reader.hear('types the code', () => keyboard.type(code))
  await reader.readThrough()
  await expectInFile(title, reader)
})

test('A number that cannot be right', async ({ page }, { title }) => {
  await page.goto('/')
  const field = page.getByRole('textbox', { name: 'Phone number' })
  await field.focus()
  const reader = await createScreenReader(page)
  const { keyboard } = page
  await reader.hear('Enter, with nothing typed', () => keyboard.press('Enter'))
  await reader.hear('types 0812', () => keyboard.type('0812'))
  await reader.hear('Enter', () => keyboard.press('Enter'))
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Shift Tab', () => keyboard.press('Shift+Tab'))
  await expectInFile(title, reader)
})

test('A landline, which gets no text messages', async ({ page }, { title }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Phone number' }).focus()
  const reader = await createScreenReader(page)
  const { keyboard } = page
  await reader.hear('types 021 3456789', () => keyboard.type('021 3456789'))
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Enter', () => keyboard.press('Enter'))
  await expectInFile(title, reader)
})

test('A wrong code, and a wait', async ({ page, sandbox, later }, { title }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Phone number' }).fill('0812-3456-7890')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Verification code' })).toBeFocused()
  const { code } = await sandbox.inbox.waitFor('+6281234567890')
  const wrong = wrongFor(code)
  const reader = await createScreenReader(page)
  const { keyboard } = page
  await reader.hear('types a wrong code', () => keyboard.type(wrong))
  await reader.hear('half a minute passes', () => later(31_000))
  await reader.readThrough()
  await reader.hear('the rest of the wait passes', () => later(30_000))
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Enter', () => keyboard.press('Enter'))
  await expectInFile(title, reader)
})

test('No code arrives, and the number was wrong', async ({ page, later }, { title }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Phone number' }).fill('0812-3456-7890')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Verification code' })).toBeFocused()
  const reader = await createScreenReader(page)
  const { keyboard } = page
  await reader.hear('half a minute passes', () => later(31_000))
  await reader.readThrough()
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Tab', () => keyboard.press('Tab'))
  await reader.hear('Enter', () => keyboard.press('Enter'))
  await expectInFile(title, reader)
})

test('WhatsApp sends nothing for some hours', async ({ page, sandbox }, { title }) => {
  sandbox.fail('throttled', { action: 'getCode' })
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Phone number' }).fill('0812-3456-7890')
  const reader = await createScreenReader(page)
  await reader.hear('Enter', () => page.keyboard.press('Enter'))
  await expectInFile(title, reader)
})

test('No network', async ({ page, context }, { title }) => {
  await openWithWords(page, '/')
  await page.getByRole('textbox', { name: 'Phone number' }).fill('0812-3456-7890')
  const reader = await createScreenReader(page)
  await reader.hear('the network goes', () => context.setOffline(true))
  await reader.hear('Enter', () => page.keyboard.press('Enter'))
  await reader.hear('the network comes back', () => context.setOffline(false))
  await expectInFile(title, reader)
})

test('The whole signup, to the live number', async ({ page, sandbox, later }, { title }) => {
  await page.goto('/?whole')
  const reader = await createScreenReader(page)
  const { keyboard } = page
  await reader.readThrough()
  await page.getByRole('textbox', { name: 'Phone number' }).fill('0812-3456-7890')
  await reader.hear('Enter, in the number', () => keyboard.press('Enter'))
  const { code } = await sandbox.inbox.waitFor('+6281234567890')
  await reader.hear('types the code', () => keyboard.type(code))
  await reader.readThrough()
  await reader.hear('a minute passes', async () => {
    await later(60_000)
    await expect(page.getByRole('status')).toContainText('is live', { timeout: 40_000 })
  })
  await reader.readThrough()
  await expectInFile(title, reader)
})

/** A time zone in which it is nine or ten in the morning now. */
function morningZone(): string {
  const east = 9 - new Date().getUTCHours()
  // The names of these zones count hours west of Greenwich; there are none beyond 12.
  const west = east < -12 ? -(east + 24) : -east
  return `Etc/GMT${west < 0 ? west : `+${west}`}`
}
