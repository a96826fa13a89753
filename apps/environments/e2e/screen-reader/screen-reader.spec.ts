import { passTime, prepareTime } from '../../../playground/e2e/pass-time'
import { setOffline } from '../../../playground/e2e/set-offline'
import { journeys, phone } from '../../screen-reader/journeys'
import { readTranscript, writeTranscript } from '../../screen-reader/transcript-file'
import { enterBehindLink, giveLink } from '../../server/colleague'
import { expect, test } from '../site'
import { createScreenReader } from './accessibility-tree'

test.use({
  // Late in the evening a wait of hours ends tomorrow, and that is said.
  timezoneId: morningZone(),
  // Chromium itself reports refusals, and a network that is away; both are part of journeys.
  expected: /Failed to load resource/,
})

for (const { title, path, backend, play } of journeys) {
  test(`offers a screen reader what docs/screen-reader.md says: ${title}`, async ({ page, site }) => {
    const sandbox = site.backends()[backend]
    await prepareTime(page)
    await page.goto(path === 'link' ? await giveLink(site, phone) : `${site.url}/production/${path}`)
    await expect(page.getByRole('textbox')).toBeVisible()
    const reader = await createScreenReader(page)
    const { keyboard } = page
    await play({
      async hear(action, act, until) {
        await reader.hear(action, async () => {
          await act()
          if (until) await expect(page.getByText(until).first()).toBeAttached({ timeout: 20_000 })
        })
      },
      readThrough: () => reader.readThrough(),
      async press(...keys) {
        for (const key of keys) await keyboard.press(key)
      },
      type: (text) => keyboard.type(text),
      code: async () => (await sandbox.inbox.waitFor(phone)).code,
      waits: (ms) => passTime(page, sandbox, ms),
      upstreamTakes: (ms) => passTime(page, sandbox, ms),
      colleagueEnters: (code) => enterBehindLink(site, code),
      sandbox,
      setOffline: (offline) => setOffline(page, offline),
    })
    const transcript = reader.transcript()
    if (test.info().config.updateSnapshots === 'changed') await writeTranscript(title, 'tree', transcript)
    expect(transcript).toEqual(await readTranscript(title, 'tree'))
  })
}

/** A time zone in which it is nine or ten in the morning now. */
function morningZone(): string {
  const east = 9 - new Date().getUTCHours()
  // The names of these zones count hours west of Greenwich; there are none beyond 12.
  const west = east < -12 ? -(east + 24) : -east
  return `Etc/GMT${west < 0 ? west : `+${west}`}`
}
