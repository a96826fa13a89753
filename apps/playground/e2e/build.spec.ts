import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, preview } from 'vite'
import { expect, test } from './harbor'

const configFile = resolve(import.meta.dirname, '../vite.config.ts')

test('builds pages that stand without the server, and hold no secret and no sandbox', async ({ page }) => {
  const outDir = await mkdtemp(join(tmpdir(), 'harbor-'))
  process.env['NXCLOUD_ACCESS_SECRET'] = 'harbor-secret-5d02'
  try {
    await build({ configFile, logLevel: 'silent', build: { outDir, emptyOutDir: true } })
    const files = await readdir(outDir, { recursive: true, withFileTypes: true })
    const texts = await Promise.all(
      files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
    )
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['index.html', 'headless.html', 'enter-code.html']),
    )
    for (const secret of ['harbor-secret-5d02', 'sandbox-access-secret', 'accessSecret', 'createSandbox'])
      expect(texts.filter((text) => text.includes(secret))).toEqual([])

    const server = await preview({
      configFile,
      logLevel: 'silent',
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1' },
    })
    const address = server.httpServer.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    await page.route('**/{playground,api}/**', (route) => route.abort())
    for (const path of ['/', '/headless']) {
      await page.goto(`http://127.0.0.1:${port}${path}`)
      await expect(page.getByRole('textbox', { name: 'Phone number' })).toBeVisible()
      await expect(page.getByText('No server')).toBeVisible()
    }
    await page.goto(`http://127.0.0.1:${port}/enter-code`)
    await expect(page.getByText('This link has ended or was used already.')).toBeVisible()
    // What the page still loads when idle must not meet a server that is gone.
    await page.goto('about:blank')
    await server.close()
  } finally {
    delete process.env['NXCLOUD_ACCESS_SECRET']
    await rm(outDir, { recursive: true })
  }
})
