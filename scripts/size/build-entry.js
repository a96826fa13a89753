import { join } from 'node:path'
import { build } from 'vite'

/** @typedef {{ name: string, code: string, map: import('vite').Rolldown.SourceMap | null }} Chunk */
/** @typedef {{ first: Chunk[], lazy: Chunk[], css: string }} Build `first`: what the page loads before anything is asked for */

export const react = [/^react(?:-dom)?(?:$|\/)/, /^scheduler$/]
export const peers = [/^@tanstack\/react-query$/, /^react-hook-form$/]

/**
 * Builds a small app the way an integrator's Vite does: for production, minified, split where the code says `import()`.
 *
 * @param {string} entry a file in `entries`, without its ending
 * @param {{ without?: RegExp[], preloadHelper?: boolean }} [options] `without`: modules that stay out of the build;
 *   `preloadHelper: false` takes out what Vite itself puts into every app that has a lazy file
 * @returns {Promise<Build>}
 */
export async function buildEntry(entry, { without = [], preloadHelper = true } = {}) {
  // Vite keeps what it finds here, and a test runner says `test`.
  process.env['NODE_ENV'] = 'production'
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    envDir: false,
    logLevel: 'error',
    plugins: preloadHelper ? [] : [withoutPreloadHelper],
    build: {
      write: false,
      ...(preloadHelper ? {} : { modulePreload: false }),
      sourcemap: 'hidden',
      rolldownOptions: {
        input: join(import.meta.dirname, 'entries', `${entry}.tsx`),
        external: without,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  })
  if (!('output' in built)) throw new Error('Vite gave no single build back.')
  const chunks = built.output.filter((file) => file.type === 'chunk')
  const first = chunks.filter(({ isEntry }) => isEntry)
  for (const { imports } of first) {
    first.push(...chunks.filter((chunk) => imports.includes(chunk.fileName) && !first.includes(chunk)))
  }
  const styles = built.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  return {
    first: first.map(toChunk),
    lazy: chunks.filter((chunk) => !first.includes(chunk)).map(toChunk),
    css: styles.map((style) => ('source' in style ? String(style.source) : '')).join(''),
  }
}

/** @type {import('vite').Plugin} */
const withoutPreloadHelper = {
  name: 'without-preload-helper',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : undefined,
}

/** @param {import('vite').Rolldown.OutputChunk} chunk */
function toChunk({ fileName, code, map }) {
  return { name: fileName, code, map }
}
