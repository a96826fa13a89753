import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtPages, secretWhileBuilding, servePages } from './built-pages'
import { expect, test } from './harbor'

test('builds pages that hold no secret and no sandbox', async () => {
  const files = await readdir(builtPages, { recursive: true, withFileTypes: true })
  const texts = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
  )
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['index.html', 'enter-code.html']))
  for (const secret of [secretWhileBuilding, 'sandbox-access-secret', 'accessSecret', 'createSandbox'])
    expect(texts.filter((text) => text.includes(secret))).toEqual([])
})

test('opens the built pages without the server', async ({ page }) => {
  const pages = await servePages()
  await page.route('**/{playground,api}/**', (route) => route.abort())
  for (const path of ['/', '/?look=headless']) {
    await page.goto(pages.url + path)
    await expect(page.getByRole('textbox', { name: 'Phone number' })).toBeVisible()
    await expect(page.getByText('No server')).toBeVisible()
  }
  await page.goto(`${pages.url}/enter-code`)
  await expect(page.getByText('This link has ended or was used already.')).toBeVisible()
  // What the page still loads when idle must not meet a server that is gone.
  await page.goto('about:blank')
  await pages.stop()
})
