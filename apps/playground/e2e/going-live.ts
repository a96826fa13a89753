import { expect, type Harbor } from './harbor'
import type { Page } from '@playwright/test'

/** A number and how it is typed. */
const indonesian = { typed: '0812-3456-7890', phone: '+6281234567890' }

/** From the open page to the button that goes live: a code, the profile. */
export async function verifyNumber(page: Page, harbor: Harbor): Promise<void> {
  await harbor.ask(indonesian.typed)
  await harbor.code.fill(await harbor.codeOf(indonesian.phone))
  await passProfile(page)
}

/** From a verified number to the button that goes live. */
export async function passProfile(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Continue' })
  await next.click()
  await expect(page.getByRole('textbox', { name: 'Display name' })).toBeFocused()
  await next.click()
}

export const goLive = (page: Page) => page.getByRole('button', { name: 'Go live' }).click()

/** The page's own requests for an action, oldest first. */
export const askedByPage = async (harbor: Harbor, action: string) =>
  (await harbor.state()).exchanges.filter((exchange) => exchange.hop === 'page' && exchange.action === action)

/** Whether the page has asked how its last registration is going, and was told. */
async function isFollowed(harbor: Harbor): Promise<boolean> {
  const { exchanges } = await harbor.state()
  const asked = exchanges.filter(({ hop }) => hop === 'page')
  const requested = asked.findLastIndex(({ action }) => action === 'createClient')
  return (
    asked[requested]?.answer !== undefined &&
    asked.slice(requested).some(({ action, answer }) => action === 'status' && answer)
  )
}

/** Waits until the page follows the registration, then lets a minute pass at WhatsApp. */
export async function finishRegistration(page: Page, harbor: Harbor): Promise<void> {
  await expect.poll(() => isFollowed(harbor)).toBe(true)
  const response = await fetch(`${harbor.url}/sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: 60_000 }),
  })
  expect(response.status).toBe(200)
  const before = (await askedByPage(harbor, 'status')).length
  // A page that is waiting for an answer asks nothing more when its person comes back.
  await expect(async () => {
    await comeBack(page)
    const asked = await askedByPage(harbor, 'status')
    expect(asked.slice(before).some(({ answer }) => answer)).toBe(true)
  }).toPass()
}

/** As if the person had looked at another tab meanwhile: the page asks at once. */
export const comeBack = (page: Page) =>
  page.evaluate(() => void window.dispatchEvent(new Event('visibilitychange')))

export const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
