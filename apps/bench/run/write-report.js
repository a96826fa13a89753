import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { floor, ours as oursName } from './contenders.js'
import { slowPhone } from './open-page.js'
import { median, quantile } from './statistics.js'
import { partNames } from './where-time-goes.js'

/**
 * @typedef {object} Result
 * @property {import('./contenders.js').Contender} contender
 * @property {number} firstBytes over react and react-dom
 * @property {number} cssBytes
 * @property {import('./measure-contender.js').OnceResult} once
 * @property {import('./where-time-goes.js').Shares | undefined} keyShares
 * @property {import('./measure-contender.js').RoundResult[]} rounds
 */

/** @typedef {{ head: string, value: (result: Result) => number, digits: number }} Column */

/** @type {Column[]} */
const columns = [
  { head: 'first JS, kB', value: ({ firstBytes }) => firstBytes / 1000, digits: 1 },
  { head: 'lazy JS, kB', value: ({ once }) => once.lazyBytes / 1000, digits: 1 },
  { head: 'CSS, kB', value: ({ cssBytes }) => cssBytes / 1000, digits: 1 },
  { head: 'usable, ms', value: ofRounds(({ loading }) => loading.usableMs), digits: 0 },
  { head: 'first mount, ms', value: ofRounds(({ firstMountMs }) => firstMountMs), digits: 0 },
  { head: 'mount, ms', value: ofRounds(({ mountMs }) => mountMs), digits: 1 },
  { head: 'key, ms', value: (result) => median(keysOf(result)), digits: 1 },
  { head: 'key p95, ms', value: (result) => quantile(keysOf(result), 0.95), digits: 1 },
  { head: 'pause, ms', value: ofRounds(({ pauseMs }) => pauseMs), digits: 1 },
  { head: 'commits per key', value: ({ once }) => once.commits, digits: 1 },
  { head: 'open list, ms', value: ofRounds(({ openMs }) => openMs), digits: 0 },
  { head: 'heap / 50 mounts, kB', value: ofRounds(({ heapBytes }) => heapBytes / 1000), digits: 0 },
  { head: 'outside requests', value: ({ once }) => once.outsideRequests, digits: 0 },
]

const explanation = `- **first JS**: what the page names, gzip -9, less react and react-dom (1 kB = 1000 bytes).
- **lazy JS**: what was fetched later until the field said that \`812\` is no number of Indonesia; what came when the page was
  idle counts too.
- **usable**: from the start of the navigation until the first frame with the field, on 1.6 Mbit/s, 150 ms away, at 4× CPU
  slowdown.
- **first mount**: \`createRoot\` and the first render, effects and layout, at 4× slowdown. **mount**: the field comes back on a
  page that is there, the same way (median of 30).
- **key**: script that one digit sets off, at 4× slowdown, of an Indonesian number after the lazy part has arrived.
  **pause**: script that follows within 800 ms of the last digit.
- **open list**: from the press on the country list to the next frame (Event Timing, steps of 8 ms), at 4× slowdown; the
  pointer has been over it.
- **heap**: growth over 50 mounts and unmounts, garbage collected.
- **outside requests**: to other hosts, in one visit. What the field draws from them (flags) does not arrive here.`

/**
 * Writes the tables to the console and to docs/bench.md.
 * @param {Result[]} results
 * @param {{ baseBytes: number, rounds: number, leak: { mounts: number, heapBytes: number, nodes: number, listeners: number }, browserVersion: string }} run
 */
export function writeReport(results, { baseBytes, rounds, leak, browserVersion }) {
  const base = results.find(({ contender }) => contender.name === floor)
  if (!base) throw new Error('There is no floor.')
  const values = results.map((result) => [
    result.contender.title,
    ...columns.map(({ value, digits }) => shown(value(result), digits)),
  ])
  const ratios = results.map((result) => [
    result.contender.title,
    ...columns.map(({ value }) => shown(value(result) / value(base), 2)),
  ])
  const heads = columns.map(({ head }) => head)
  const tables = `${table(['', ...heads], values)}

## As a multiple of the floor

${table(['', ...heads.map((head) => head.replace(/, \\w+$/, ''))], ratios)}

The floor shows digits as they are typed and groups them when the field is left. Ours groups them as they are typed, as the
second floor does: beside that one a key of ours costs ${shown(keyOver(results, oursName, 'floor-grouping'), 2)} times as much.
`
  console.log(tables)
  const vite = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../node_modules/vite/package.json'), 'utf8'),
  ).version
  const text = `# Beside other phone fields

\`npm run bench\` builds every field as the only thing on a page (Vite ${vite}, production), opens it in Chromium
${browserVersion} and writes this page: medians of ${rounds} rounds, in which the fields take turns. Times depend on the
machine (here ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${shown(loadavg()[2] ?? NaN, 1)} while it ran); compare them within
one table only.

${tables}
${explanation}

## Where the time goes until the field is usable

${loadingTable(results)}

- **files arrived**: when the last file that the page names is there, the network's share. react and react-dom come with every
  field. **run and mount**: until the frame: the scripts are compiled and run, the field is mounted. **of that, mount**: the
  part of it between \`createRoot\` and a field with its layout.

${overTheFloor(results, base)}

## Where the time of a key goes

${keyTable(results)}

Each function's own time by the package it comes from, in ms, at 4× slowdown, medians of three runs. The profiler slows what it watches, so read the
shares; the table above has the times.

react and react-dom themselves: ${shown(baseBytes / 1000, 1)} kB.

After ${leak.mounts} mounts and unmounts of \`VerifyPhoneStep\`: ${leak.nodes} nodes and ${leak.listeners} listeners more, heap
${shown(leak.heapBytes / 1000, 0)} kB more.
`
  writeFileSync(resolve(import.meta.dirname, '../../../docs/bench.md'), text)
}

/**
 * @param {(round: import('./measure-contender.js').RoundResult) => number} pick
 * @returns {(result: Result) => number}
 */
function ofRounds(pick) {
  return ({ rounds }) => median(rounds.map(pick))
}

/**
 * @param {Result[]} results
 * @param {Result} base
 */
function overTheFloor(results, base) {
  const ours = results.find(({ contender }) => contender.name === oursName) ?? base
  const bytes = ours.firstBytes + ours.cssBytes - base.firstBytes - base.cssBytes
  const ms = ((bytes * 8) / slowPhone.bitsPerSecond) * 1000
  return `\`VerifyPhoneStep\` has ${shown(bytes / 1000, 1)} kB more to fetch than the floor, which is ${shown(ms, 0)} ms on this line; half of its scripts are
React Hook Form ([what it weighs](size.md)).`
}

/** @param {Result[]} results */
function loadingTable(results) {
  const rows = results.map((result) => {
    const arrived = ofRounds(({ loading }) => loading.arrivedMs)(result)
    const ran = ofRounds(({ loading }) => loading.usableMs - loading.arrivedMs)(result)
    const mount = ofRounds(({ loading }) => loading.mountMs)(result)
    return [result.contender.title, ...[arrived, ran, mount].map((ms) => shown(ms, 0))]
  })
  return table(['ms', 'files arrived', 'run and mount', 'of that, mount'], rows)
}

/** @param {Result[]} results */
function keyTable(results) {
  const profiled = results.flatMap(({ contender, keyShares }) =>
    keyShares ? [{ title: contender.title, keyShares }] : [],
  )
  const rows = partNames.map((part) => [
    part,
    ...profiled.map(({ keyShares }) => shown(keyShares.get(part) ?? NaN, 2)),
  ])
  return table(['ms', ...profiled.map(({ title }) => title)], rows)
}

/**
 * @param {Result[]} results
 * @param {string} one
 * @param {string} other
 */
function keyOver(results, one, other) {
  const [ours = NaN, theirs = NaN] = [one, other].map((name) =>
    median(results.filter(({ contender }) => contender.name === name).flatMap(keysOf)),
  )
  return ours / theirs
}

/** @param {Result} result */
const keysOf = ({ rounds }) => rounds.flatMap(({ keysMs }) => keysMs)

/**
 * @param {number} value
 * @param {number} digits
 */
const shown = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '–')

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
