import { relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping'
import { root } from '../root.js'

/** @typedef {{ file: string, minified: number, gzip: number }} Share in bytes; `gzip` is what leaves the chunk's gzip with the file */

/**
 * @param {import('./build-entry.js').Chunk} chunk
 * @returns {Share[]} what each source file takes of a minified chunk, largest first
 */
export function whereBytesGo({ code, map }) {
  const pieces = splitBySource(code, map)
  const whole = gzipSync(code, { level: 9 }).length
  const files = [...new Set(pieces.map(({ file }) => file))]
  return files
    .map((file) => {
      const rest = pieces.filter((piece) => piece.file !== file)
      const minified = code.length - rest.reduce((sum, { text }) => sum + text.length, 0)
      const gzip = whole - gzipSync(rest.map(({ text }) => text).join(''), { level: 9 }).length
      return { file, minified, gzip }
    })
    .sort((one, other) => other.gzip - one.gzip)
}

/**
 * @param {string} code
 * @param {import('vite').Rolldown.SourceMap | null} map
 */
function splitBySource(code, map) {
  // A file that only passes on what others export has no map.
  if (!map) return [{ file: bundler, text: code }]
  const lineStarts = [0]
  for (const line of code.split('\n')) lineStarts.push((lineStarts.at(-1) ?? 0) + line.length + 1)
  /** @type {{ file: string, from: number }[]} */
  const starts = [{ file: bundler, from: 0 }]
  eachMapping(new TraceMap(JSON.stringify(map)), ({ generatedLine, generatedColumn, source }) => {
    const from = (lineStarts[generatedLine - 1] ?? 0) + generatedColumn
    starts.push({ file: source === null ? bundler : nameOf(source), from })
  })
  return starts.map(({ file, from }, index) => ({ file, text: code.slice(from, starts[index + 1]?.from) }))
}

const bundler = 'imports, exports and what the bundler adds'

/** @param {string} source as the source map names it: relative to the output folder */
function nameOf(source) {
  const path = relative(root, resolve(import.meta.dirname, 'dist', source)).replaceAll('\\', '/')
  return path.split('node_modules/').at(-1) ?? path
}
