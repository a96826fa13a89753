import { resolve } from 'node:path'
import tailwind from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../site')
/** Below `node_modules`, where the test runner leaves code as it is: it takes ten seconds to rewrite the server's renderer. */
export const dist = resolve(import.meta.dirname, '../node_modules/.site')

/** How the pages are built: as they are shipped, and with what React says to developers, by 19 and by 18. */
export const builds = {
  production: {
    mode: 'production',
    pages: ['flow', 'search', 'enter-code', 'two-kits', 'shadow', 'framed', 'resets/*'],
  },
  development: { mode: 'development', pages: ['flow', 'server-rendered'] },
  'react-18': { mode: 'development', pages: ['flow', 'server-rendered', 'two-kits', 'shadow'] },
} as const

export type Build = keyof typeof builds

const resets = ['bare', 'tailwind', 'bootstrap', 'mui']

const react18 = (name: string) => resolve(import.meta.dirname, '../../react-18/node_modules', name)

const aliasFor = (name: Build) =>
  name === 'react-18'
    ? [
        { find: /^react(?=\/|$)/, replacement: react18('react') },
        { find: /^react-dom(?=\/|$)/, replacement: react18('react-dom') },
      ]
    : []

/** Builds everything into `dist`: a folder of pages for each build, and its server renderer where it has one. */
export async function buildSite() {
  for (const name of Object.keys(builds) as Build[]) {
    const { mode, pages } = builds[name]
    // Vite keeps the first mode it meets here, and React's builds follow it.
    process.env['NODE_ENV'] = mode
    const shared = {
      root,
      mode,
      base: `/${name}/`,
      configFile: false,
      envDir: false,
      logLevel: 'error',
      resolve: { alias: aliasFor(name) },
    } satisfies InlineConfig
    const input = pages
      .flatMap((page) => (page === 'resets/*' ? resets.map((reset) => `resets/${reset}`) : [page]))
      .map((page) => resolve(root, page, 'index.html'))
    await build({
      ...shared,
      plugins: [react(), tailwind()],
      build: { outDir: resolve(dist, name), emptyOutDir: true, rolldownOptions: { input } },
    })
    if (!(pages as readonly string[]).includes('server-rendered')) continue
    await build({
      ...shared,
      plugins: [react()],
      ssr: { noExternal: true },
      build: {
        ssr: resolve(root, 'server-rendered/render.tsx'),
        outDir: resolve(dist, `${name}-server`),
        emptyOutDir: true,
      },
    })
  }
}
