import { SourceMap } from 'node:module'
import { gzipSync } from 'node:zlib'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/**
 * @typedef {object} Site a built page
 * @property {Map<string, { body: Buffer, bytes: number, type: string }>} files by path; `body` is compressed, `bytes` long
 * @property {Map<string, SourceMap>} maps of the scripts, by path
 * @property {number} firstBytes JavaScript that the page names, gzip -9
 * @property {number} cssBytes
 */

const types = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  webp: 'image/webp',
  png: 'image/png',
}

/**
 * Builds one contender as the only thing on a page.
 * @param {string} name
 * @returns {Promise<Site>}
 */
export async function buildContender(name) {
  const built = await build({
    root: resolve(import.meta.dirname, '..'),
    configFile: false,
    envDir: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      write: false,
      sourcemap: 'hidden',
      rolldownOptions: {
        input: { [name]: join(import.meta.dirname, '../src/contenders', `${name}.tsx`) },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  })
  if (!('output' in built)) throw new Error('Vite gave no single build back.')
  const { output } = built
  const entry = output.find((file) => file.type === 'chunk' && file.isEntry)
  if (entry?.type !== 'chunk') throw new Error(`${name} has no entry.`)
  const scripts = [entry.fileName, ...entry.imports]
  const styles = output.map(({ fileName }) => fileName).filter((file) => file.endsWith('.css'))
  /** @type {Site['files']} */
  const files = new Map()
  for (const file of output) add(files, file.fileName, file.type === 'chunk' ? file.code : file.source)
  add(files, 'index.html', page(scripts, styles))
  /** @type {Site['maps']} */
  const maps = new Map()
  for (const file of output)
    if (file.type === 'chunk' && file.map)
      maps.set(`/${file.fileName}`, new SourceMap(JSON.parse(file.map.toString())))
  const sum = (/** @type {string[]} */ names) =>
    names.reduce((bytes, file) => bytes + (files.get(`/${file}`)?.bytes ?? 0), 0)
  return { files, maps, firstBytes: sum(scripts), cssBytes: sum(styles) }
}

/**
 * @param {Site['files']} files
 * @param {string} name
 * @param {string | Uint8Array} content
 */
function add(files, name, content) {
  const body = gzipSync(content, { level: 9 })
  const ending = /** @type {keyof typeof types} */ (name.split('.').at(-1))
  files.set(`/${name}`, { body, bytes: body.length, type: types[ending] ?? 'application/octet-stream' })
}

/**
 * @param {string[]} scripts
 * @param {string[]} styles
 */
function page([entry, ...preloaded], styles) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script type="module" src="/${entry}"></script>
${preloaded.map((file) => `<link rel="modulepreload" href="/${file}">`).join('\n')}
${styles.map((file) => `<link rel="stylesheet" href="/${file}">`).join('\n')}
</head><body></body></html>`
}
