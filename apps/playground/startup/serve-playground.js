import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { createServer as createViteServer } from 'vite'
import { listen } from './listen.js'
import { StartError } from './start-error.js'

/** @typedef {typeof import('../server/create-playground.ts')} PlaygroundModule */
/** @typedef {import('../server/upstream.ts').UpstreamSettings} UpstreamSettings */

const root = resolve(import.meta.dirname, '..')

/** Playgrounds of tests start side by side, and would bundle their dependencies over each other. */
const ownCache = resolve(root, `node_modules/.vite-${process.pid}`)

/**
 * Backend and pages on one port. The backend's TypeScript is loaded through Vite on the server's side only; the secret
 * stays in this process.
 *
 * @param {{ port: number, upstream: UpstreamSettings, watch: boolean }} settings
 * @throws {StartError} when the port or the upstream's settings cannot work.
 */
export async function servePlayground({ port, upstream, watch }) {
  /** @type {(listener: import('node:http').RequestListener) => void} */
  let ready = () => {}
  const server = await listen(port, new Promise((resolve) => (ready = resolve)))
  if (!watch) process.once('exit', () => rmSync(ownCache, { recursive: true, force: true }))
  const vite = await createViteServer({
    configFile: resolve(root, 'vite.config.ts'),
    logLevel: 'warn',
    clearScreen: false,
    ...(watch ? {} : { cacheDir: ownCache }),
    server: {
      middlewareMode: true,
      hmr: { server: server.main },
      ...(watch ? {} : { watch: null }),
    },
  })
  const close = async () => {
    // Vite first: its WebSockets would keep the server open.
    await vite.close()
    await server.close()
  }
  try {
    const { createPlayground } = /** @type {PlaygroundModule} */ (
      await vite.ssrLoadModule(resolve(root, 'server/create-playground.ts'))
    )
    const playground = createPlayground(upstream, port)
    ready((request, response) => {
      if (!playground.serve(request, response)) vite.middlewares(request, response)
    })
    return { upstream: playground.upstream, close }
  } catch (error) {
    await close()
    // The handler tells settings that cannot work by TypeErrors that hold no secret.
    throw error instanceof TypeError ? new StartError(error.message) : error
  }
}
