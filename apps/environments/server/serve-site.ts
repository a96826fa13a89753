import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toNodeListener } from '@embedded-signup/server/node'
import type { render as renderPage } from '../site/server-rendered/render'
import { createBackends, type Backends } from './backends'
import { dist } from './build-site'
import { strictPolicy } from './strict-policy'
import { answerWatcher, watcherPath, withWatcher } from './watch-pages'

export interface Site {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  url: string
  /** The same server under another host: another site, to a browser. */
  otherUrl: string
  /** What stands behind the pages now. */
  backends: () => Backends
  /** What pages have thrown, violated, and printed as a warning or an error since the last reset, where they are watched. */
  complaints: () => readonly string[]
  /** Begins anew: no code sent, no limit reached, nothing complained of. */
  reset: () => void
  close: () => Promise<void>
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }

/**
 * Serves what `buildSite` built as production would: whole files, strict headers, the backend on the same origin.
 * @param options.watched gives each page a script that reports its complaints, for a browser whose protocol has none
 */
export async function serveSite({ watched = false } = {}): Promise<Site> {
  let backends: Backends
  let complaints: string[] = []
  const signup = toNodeListener((request, context) => backends.answer(request, context))
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site')
    if (url.pathname.startsWith('/api/')) signup(request, response)
    else if (url.pathname === watcherPath) void answerWatcher(request, response, complaints)
    else void servePage(url, response, { watched, ownUrl: `http://${request.headers.host}` })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (!address || typeof address !== 'object') throw new Error('The server has no address.')
  const siteUrl = `http://127.0.0.1:${address.port}`
  backends = createBackends(siteUrl)
  return {
    url: siteUrl,
    otherUrl: `http://localhost:${address.port}`,
    backends: () => backends,
    complaints: () => complaints,
    reset() {
      backends = createBackends(siteUrl)
      complaints = []
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

interface Serving {
  watched: boolean
  ownUrl: string
}

/** With `?named` the policy of a page names its origin instead of saying `'self'`. */
async function servePage(
  { pathname, search, searchParams }: URL,
  response: ServerResponse,
  { watched, ownUrl }: Serving,
) {
  try {
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const body = await readFile(join(dist, file))
    const type = types[extname(file)] ?? 'application/octet-stream'
    // Frames without an origin read scripts as strangers do.
    const headers = { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }
    if (type !== 'text/html') return response.writeHead(200, headers).end(body)
    response.writeHead(200, {
      ...headers,
      ...strictPolicy(pathname, searchParams.has('named') ? ownUrl : undefined),
    })
    const html = watched ? withWatcher(body.toString()) : body.toString()
    response.end(await withRendered(pathname, search, html))
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    response.writeHead(missing ? 404 : 500, { 'Content-Type': 'text/plain' }).end(String(error))
  }
}

const place = '<!--rendered-->'

type Render = typeof renderPage

async function withRendered(pathname: string, search: string, html: string): Promise<string> {
  if (!html.includes(place)) return html
  const [, build = ''] = pathname.split('/')
  const renderer = pathToFileURL(join(dist, `${build}-server`, 'render.js')).href
  const { render } = (await import(renderer)) as { render: Render }
  return html.replace(place, await render(search))
}
