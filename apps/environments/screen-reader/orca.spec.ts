import { expect, test as base } from '@playwright/test'
import { enterBehindLink, giveLink } from '../server/colleague'
import { serveSite, type Site } from '../server/serve-site'
import { openDesktop, type ReaderBrowser } from './desktop'
import { journeys, phone, readsThrough } from './journeys'
import { steady } from './steady'
import { readTranscript, writeTranscript } from './transcript-file'
import type { Transcript } from './transcripts'

const test = base.extend<object, { browserHeard: ReaderBrowser; site: Site }>({
  browserHeard: ['chromium', { option: true, scope: 'worker' }],
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveSite()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
})

for (const { title, path, backend, meanwhile, play } of journeys.filter(({ orca }) => orca)) {
  test(`says what docs/screen-reader.md says: ${title}`, async ({ site, browserHeard }, testInfo) => {
    const recording = testInfo.config.updateSnapshots === 'changed'
    const expected = recording ? undefined : await readTranscript(title, browserHeard)
    site.reset()
    const sandbox = site.backends()[backend]
    const url = path === 'link' ? await giveLink(site, phone) : `${site.url}/production/${path}`
    const desktop = await openDesktop(browserHeard, url, testInfo.outputPath('logs'))
    const { spoken, press, type } = desktop
    const transcript: [string, string[] | undefined][] = []
    let code = ''
    const listen = async (action: string, until?: RegExp) => {
      const [next, lines] = expected?.[transcript.length] ?? []
      const said = await spoken.next({ expected: next === action ? lines : undefined, until, clean })
      transcript.push([action, said])
    }
    const clean = (text: string) =>
      noise.test(text) || meanwhile?.test(text)
        ? ''
        : steady(code ? text.replaceAll(code, '(the code)') : text)
    try {
      await spoken.heard(/^Finished loading (?!New Tab)/)
      let opening = true
      await play({
        async hear(action, act, until) {
          if (opening) {
            // A key stops the reading of the page.
            await press('Control')
            await spoken.next({ expected: [], clean })
            opening = false
          }
          await act()
          await listen(action, until)
        },
        async readThrough() {
          // A page is read when it opens. Later it would be read from wherever the cursor is.
          if (opening) await listen(readsThrough)
          else transcript.push([readsThrough, undefined])
          opening = false
        },
        press,
        type,
        async code() {
          code = (await sandbox.inbox.waitFor(phone, { timeoutMs: 10_000 })).code
          return code
        },
        // The page's own time is what it is.
        waits: () => Promise.resolve(),
        upstreamTakes: async (ms) => sandbox.clock.advance(ms),
        colleagueEnters: (entered) => enterBehindLink(site, entered),
        sandbox,
        setOffline: () => Promise.reject(new Error('Nothing takes the network away here.')),
      })
      if (recording) await writeTranscript(title, browserHeard, transcript)
      else expect(sorted(transcript)).toEqual(sorted(expected ?? []))
    } finally {
      await desktop.screenshot(testInfo.outputPath('screen.png'))
      await desktop.close()
    }
  })
}

/** Of the browser and of Orca itself, and not the same each time. */
const noise =
  /^(?:Screen reader on\.|.* frame\.|Loading\. Please wait\.|Finished loading.*|.* document web\.)$/

/** What is said of one action comes in no fixed order. */
const sorted = (transcript: Transcript) =>
  transcript.map(([action, lines]) => [action, lines && [...lines].sort()])
