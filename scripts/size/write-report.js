import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from '../root.js'
import { weigh } from './weigh.js'
import { whereBytesGo } from './where-bytes-go.js'

/** @typedef {import('./budgets.js').Budget & { bytes: number }} Measured */

const file = join(root, 'docs/size.md')

/** Files below this many bytes of gzip are listed as one. */
const smallFile = 60

/**
 * Writes `docs/size.md`.
 * @param {readonly Measured[]} measured
 * @param {import('./build-parts.js').Parts} parts
 */
export async function writeReport(measured, parts) {
  const text = `# What it weighs

\`npm run size\` builds small apps for production with Vite, as an integrator would, weighs them with gzip -9 (1 kB = 1000 bytes)
and writes this page. \`npm test\` fails when something weighs more than its limit.

${table(['kB', 'target', 'limit', 'measured'], measured.map(budgetRow))}

${targetsMissed(measured)}

"Our own" is everything of \`@embedded-signup/*\`, without React Query, React Hook Form and the helper that Vite puts into every
app with a lazy file; it counts the \`import\` lines that name them.

## What else is in the first load

${table(['', 'kB'], await besideRows(parts))}

## What comes later

${table(['', 'when', 'kB'], await lazyRows(parts))}

## Where our own bytes go

What leaves the first load of \`VerifyPhoneStep\` with each file.

${table(['', 'minified, bytes', 'gzip, bytes'], ownRows(parts.ownStep))}

The same of the hooks alone.

${table(['', 'minified, bytes', 'gzip, bytes'], ownRows(parts.ownHooks))}
`
  const options = await resolveConfig(file)
  writeFileSync(file, await format(text, { ...options, filepath: file }))
}

/** @param {readonly Measured[]} measured */
function targetsMissed(measured) {
  const missed = measured.filter(({ bytes, target }) => bytes > target)
  if (missed.length === 0) return 'Every target is met.'
  const names = missed.map(({ name, bytes, target }) => `${name} (${kB(bytes - target)} kB over)`)
  return `Not met yet: ${names.join('; ')}. The limit keeps it from growing until it is.`
}

/** @param {Measured} measured */
const budgetRow = ({ name, target, limit, bytes }) => [name, kB(target), kB(limit), kB(bytes)]

/** @param {import('./build-parts.js').Parts} parts */
async function besideRows(parts) {
  const all = await weigh(parts.withoutReact)
  /** @type {[string, readonly import('./build-parts.js').File[]][]} */
  const rows = [
    ['React Hook Form', parts.withoutForm],
    ['Vite’s helper for lazy files', parts.withoutHelper],
  ]
  return Promise.all(rows.map(async ([name, rest]) => [name, kB(all.bytes - (await weigh(rest)).bytes)]))
}

/** @type {Record<string, [name: string, when: string]>} */
const lazyNames = {
  'later-part.js': ['the steps after sending, what failures say', 'the page is idle, or it has to be shown'],
  'requests.js': [
    'requests: the client, React Query as far as it is used, and what answers change',
    'the step stands',
  ],
  'edit-code.js': ['reading codes that are pasted or composed', 'the code field is shown'],
  'en-failures.js': ['English for failures', 'the page is idle, or one has to be shown'],
  'hand-off-panel.js': ['handing the code over', 'the code step, where the backend offers it'],
  'qr-code.js': ['the QR code', 'the link is shown'],
}

/** @param {import('./build-parts.js').Parts} parts */
async function lazyRows({ fieldPlan, judge, otherLazy }) {
  const plan = await weigh(fieldPlan)
  const others = otherLazy.map(async (chunk) => [
    ...(lazyNames[chunk.name] ?? [chunk.name, '']),
    kB((await weigh([chunk])).bytes),
  ])
  return [
    ['reading, grouping, undo', 'focus', kB(plan.bytes)],
    [
      'the largest slice of the number plan',
      'focus, by country',
      kB((await weigh(judge)).bytes - plan.bytes),
    ],
    ...(await Promise.all(others)),
  ]
}

/** @param {readonly import('./build-entry.js').Chunk[]} chunks */
function ownRows(chunks) {
  const shares = chunks.flatMap(whereBytesGo)
  const small = shares.filter(({ gzip }) => gzip < smallFile)
  const rest = {
    file: `${small.length} smaller files`,
    minified: small.reduce((sum, { minified }) => sum + minified, 0),
    gzip: small.reduce((sum, { gzip }) => sum + gzip, 0),
  }
  const rows = shares.filter(({ gzip }) => gzip >= smallFile)
  return [...rows, rest].map(({ file: name, minified, gzip }) => [name, String(minified), String(gzip)])
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  )
}

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(2)
