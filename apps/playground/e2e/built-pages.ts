import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { posix, resolve } from 'node:path'
import sirv from 'sirv'
import { build } from 'vite'
import { createPlayground } from '../server/create-playground'

const root = resolve(import.meta.dirname, '..')

/** Below `node_modules`, so that no check of the source looks into it. */
export const builtPages = resolve(root, 'node_modules/.pages')

/** Set while the pages are built: it must not be found in them. */
export const secretWhileBuilding = 'harbor-secret-5d02'

/** Builds the playground's pages and those of its tests for production, once for every test. */
export async function buildPages(): Promise<void> {
  process.env['NXCLOUD_ACCESS_SECRET'] = secretWhileBuilding
  const page = (name: string) => resolve(root, name)
  await build({
    configFile: resolve(root, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      outDir: builtPages,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          index: page('index.html'),
          'enter-code': page('enter-code.html'),
          field: page('e2e/field-page/index.html'),
          failures: page('e2e/failures-page/index.html'),
        },
      },
    },
  })
}

export interface ServedPages {
  /** `http://localhost:…`, without a slash at the end. */
  url: string
  stop: () => Promise<void>
}

/** The built pages with the playground's backend and sandbox behind them, in the process of the test. */
export const servePlayground = (): Promise<ServedPages> =>
  serve((port) => {
    const playground = createPlayground({ kind: 'sandbox', latencyMs: 0 }, port)
    const pages = sirv(builtPages, { extensions: ['html'] })
    return (request, response) => {
      if (!playground.serve(request, response)) pages(request, response)
    }
  })

/**
 * The built pages without a backend.
 * @param index the page at `/`, a folder of the build
 */
export const servePages = (index = ''): Promise<ServedPages> =>
  serve(() => {
    const pages = sirv(builtPages, { extensions: ['html'] })
    return (request, response) => {
      if (/^\/(?:\?|$)/.test(request.url ?? '')) request.url = posix.join('/', index, request.url ?? '')
      pages(request, response)
    }
  })

async function serve(listenerAt: (port: number) => RequestListener): Promise<ServedPages> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.on('request', listenerAt(port))
  return {
    url: `http://localhost:${port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
