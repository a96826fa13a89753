import { expect, test as base, type FrameLocator } from '@playwright/test'
import { readIndex, urlOf } from './built-storybook'
import { publicComponents } from './public-props'

const entries = readIndex()
const docs = entries.filter(({ type }) => type === 'docs')
const components = publicComponents()

/** A browser page that fails the test for every error it prints, file it misses, and request to another host. */
const test = base.extend<{ open: (path: string) => Promise<FrameLocator> }>({
  async open({ page }, give) {
    const wrong: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    page.on('pageerror', ({ message }) => wrong.push(message))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== new URL(urlOf('')).origin) wrong.push(url.href)
    })
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`)
    })
    await give(async (path) => {
      await page.goto(urlOf(path))
      return page.frameLocator('#storybook-preview-iframe')
    })
    expect(wrong).toEqual([])
  },
})

for (const { id, title } of docs) {
  test(`${title} opens, and its links lead somewhere`, async ({ open }) => {
    const page = await open(`?path=/docs/${id}`)
    await expect(page.locator('#storybook-docs h1').first()).toBeVisible()
    await expect(page.locator('.sb-errordisplay')).toBeHidden()
    const links = await page
      .locator('#storybook-docs a[href*="?path="]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const known = new Set(entries.map((entry) => `./?path=/${entry.type}/${entry.id}`))
    expect(links.filter((link) => link === null || !known.has(link))).toEqual([])
  })
}

/** The table shows Markdown: what is between backquotes loses them. */
const firstWords = (description: string) => description.split('`')[0]?.split('\n')[0]?.slice(0, 30) ?? ''

/** Where a component's table stands; the parts of a family share a page. */
const pageOf = (component: string) => {
  const [family = '', part] = component.toLowerCase().split('.')
  return part ? `${family}-parts--docs` : `${family}--docs`
}

const sectionOf = (component: string) => {
  const [, part] = component.split('.')
  return part ? `section:has(> #${part})` : '#storybook-docs'
}

for (const id of new Set(components.map(({ component }) => pageOf(component)))) {
  test(`every prop stands in its table, with what it does: ${id}`, async ({ open }) => {
    const page = await open(`?path=/docs/${id}`)
    for (const { component, props } of components.filter((each) => pageOf(each.component) === id)) {
      const rows = page.locator(sectionOf(component)).locator('.docblock-argstable-body > tr')
      await expect(rows, component).toHaveCount(props.length)
      const shown = await rows.evaluateAll((all) =>
        all.map((row) => ({
          name: row.querySelector('td:first-child span')?.textContent ?? '',
          says: row.querySelector('td:nth-child(2)')?.textContent ?? '',
        })),
      )
      for (const { name, description } of props) {
        expect(shown.find((row) => row.name === name)?.says, `${component} ${name}`).toContain(
          firstWords(description),
        )
      }
    }
  })
}

test('a story opens in the built Storybook', async ({ open }) => {
  const page = await open('?path=/story/verifyphonestep--enter-number')
  await expect(page.getByRole('button', { name: 'Send code' })).toBeVisible()
})

test('the pages follow the theme of the toolbar', async ({ open }) => {
  const page = await open('?path=/docs/guide-welcome--docs&globals=theme:dark')
  await expect(page.locator('.guide')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('body')).toContainText('Phone verification')
})
