import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'

export interface ServedPage {
  /** Without a slash at the end. */
  url: string
  stop: () => Promise<void>
}

/** The page as an integrator would ship it: built once for many tests, which then open it in no time. */
export async function serveFailuresPage(): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'failures-page-'))
  const setup = {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'silent',
    build: { outDir },
  } as const
  await build(setup)
  const server = await preview({ ...setup, preview: { port: 0, host: '127.0.0.1' } })
  const address = server.httpServer.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
}
