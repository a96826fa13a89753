import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './phone-field'

/** An error that was shown reads what is typed, and so every key is drawn: without one, see `key-cost.spec.ts`. */
test('commits once for a key, where the text is read', async ({ page, field }) => {
  await page.clock.install()
  await field.open()
  await page.keyboard.type('0')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('too short')
  // A busy machine would pause between keys, and a pause may close a way.
  await page.clock.pauseAt(Date.now() + 60_000)
  const before = await field.commits()
  const keys = '81234567890'
  for (const key of keys) await page.keyboard.type(key)
  await field.expectShown('0812-3456-7890|')
  expect((await field.commits()) - before).toBe(keys.length)
  await page.keyboard.press('Backspace')
  expect((await field.commits()) - before).toBe(keys.length + 1)
})

test('renders nothing while idle, with a number in the field and the focus on it', async ({
  page,
  field,
}) => {
  await field.open()
  await page.keyboard.type('0812345')
  const quiet = { changes: [], commits: 0 }
  // What comes when the page is idle comes once.
  await expect.poll(() => watch(page, 500)).toMatchObject(quiet)
  expect(await watch(page, 2000)).toMatchObject(quiet)
})

test('renders one text for a tick of the countdown', async ({ page, field }) => {
  await field.open()
  await page.keyboard.type('081234567890')
  await field.send.click()
  await expect(page.getByRole('button', { name: /Resend code in/ })).toBeVisible()
  const isTick = (change: string) => /^characterData in bdi\.: 0:[0-5]\d$/.test(change)
  // What comes when the page is idle comes once.
  await expect.poll(async () => (await watch(page, 1500)).changes.every(isTick)).toBe(true)
  const { changes, commits, seconds } = await watch(page, 3500)
  expect(changes.filter((change) => !isTick(change))).toEqual([])
  expect(changes.length).toBeGreaterThanOrEqual(3)
  expect(changes.length).toBeLessThanOrEqual(Math.ceil(seconds))
  expect(commits).toBe(changes.length)
})

test('leaves nothing behind after 200 mounts that a mere input would not leave', async ({
  page,
  field,
  cdp,
}) => {
  test.setTimeout(400_000)
  await cdp.send('Performance.enable')
  await cdp.send('HeapProfiler.enable')
  const growth = async (address: string) => {
    await field.open(address)
    // The first ones fill caches that stay: names of countries, compiled code.
    await page.evaluate(() => window.fieldPage.mountAnew(100))
    const before = await held(cdp)
    await page.evaluate(() => window.fieldPage.mountAnew(200))
    const after = await held(cdp)
    return {
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
      heap: after.JSHeapUsedSize - before.JSHeapUsedSize,
    }
  }
  const plain = await growth('ID&plain')
  const ours = await growth('ID')
  // A step has some 300 nodes with its list of countries: one may wait for the collector, 200 would be 60 000.
  expect(ours.nodes).toBeLessThanOrEqual(plain.nodes + 600)
  expect(ours.listeners).toBeLessThanOrEqual(plain.listeners)
  // A step that is held takes more than 50 kB, 200 of them 10 MB; compiled code and the collector's mood take the rest.
  expect(ours.heap).toBeLessThan(plain.heap + 1_000_000)
})

/** What the document changed, one line each, and how often React committed meanwhile: one look from inside the page. */
const watch = (page: Page, ms: number) =>
  page.evaluate(async (time) => {
    const changes: string[] = []
    const note = (records: MutationRecord[]) => {
      for (const { type, target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        changes.push(
          `${type} in ${element?.localName}.${element?.className}: ${target.textContent?.slice(0, 60)}`,
        )
      }
    }
    const observer = new MutationObserver(note)
    const before = window.commits()
    const began = performance.now()
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    await new Promise((done) => setTimeout(done, time))
    const commits = window.commits() - before
    note(observer.takeRecords())
    observer.disconnect()
    return { changes, commits, seconds: (performance.now() - began) / 1000 }
  }, ms)

async function held(cdp: CDPSession) {
  // What the page does when idle, a busy machine does within 1.5 s.
  await new Promise((done) => setTimeout(done, 2500))
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return {
    Nodes: valueOf('Nodes'),
    JSEventListeners: valueOf('JSEventListeners'),
    JSHeapUsedSize: valueOf('JSHeapUsedSize'),
  }
}
