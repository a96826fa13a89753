import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Where it is heard: the accessibility tree, or Orca in a browser. */
export type Ear = 'tree' | 'chromium' | 'firefox'

/** What someone does, and what each ear hears of it; an ear that is missing has not listened. */
interface Heard {
  action: string
  by: Partial<Record<Ear, readonly string[]>>
}

const file = fileURLToPath(new URL('../../../docs/screen-reader.md', import.meta.url))

/** Above the journeys: for people to write. Below: for the tests. */
const marker = '<!-- What follows is written by `npm run docs:screen-reader` and `npm run docs:orca`. -->'

const silence = '_nothing_'
const unheard = '—'
const names = { chromium: 'Chromium: ', firefox: 'Firefox: ' } as const

/** What an ear hears of a journey by the page of the docs; nothing if the journey is not there. */
export async function readTranscript(title: string, ear: Ear): Promise<Transcript> {
  const [, journeys] = await readParts()
  return (journeys.get(title) ?? []).map(({ action, by }) => [action, by[ear]])
}

/** An action and what one ear has heard of it; `undefined` where it did not listen. */
export type Transcript = readonly (readonly [action: string, lines: readonly string[] | undefined])[]

/**
 * Puts what an ear has heard of a journey into the page, beside what the others have heard of the same actions.
 * @param titles of all journeys, in order; others go
 */
export async function writeTranscript(
  title: string,
  ear: Ear,
  transcript: Transcript,
  titles: readonly string[],
): Promise<void> {
  const [head, journeys] = await readParts()
  const before = journeys.get(title) ?? []
  journeys.set(
    title,
    transcript.map(([action, lines], at) => {
      const { [ear]: _, ...others } = before[at]?.action === action ? before[at].by : {}
      return { action, by: { ...others, ...(lines && { [ear]: lines }) } }
    }),
  )
  const sections = titles.flatMap((each) => {
    const heard = journeys.get(each)
    return heard ? [`## ${each}\n\n${tableOf(heard)}`] : []
  })
  await writeFile(file, `${[`${head.trimEnd()}\n\n${marker}`, ...sections].join('\n\n')}\n`)
}

async function readParts(): Promise<[head: string, journeys: Map<string, Heard[]>]> {
  const [head = '', tail = ''] = (await readFile(file, 'utf8')).split(marker)
  const sections = tail.split(/^## /m).slice(1)
  return [
    head,
    new Map(
      sections.map((section) => {
        const [title = '', ...lines] = section.split('\n')
        return [
          title,
          lines
            .filter((line) => line.startsWith('| '))
            .slice(2)
            .map(heardOf),
        ]
      }),
    ),
  ]
}

function tableOf(heard: readonly Heard[]): string {
  const rows = heard.map(({ action, by }) => [action, cellOf(by.tree), cellOf(orcaLines(by))])
  return [['', 'the tree offers', 'Orca says'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const escape = (text: string) => text.replaceAll('|', '\\|')

function cellOf(lines: readonly string[] | undefined): string {
  if (!lines) return unheard
  return lines.length === 0 ? silence : lines.map(escape).join('<br>')
}

/** Once what is said in both browsers; what is said in one names it. */
function orcaLines({ chromium, firefox }: Heard['by']): string[] | undefined {
  if (!chromium && !firefox) return undefined
  const [one = [], other = []] = [chromium, firefox]
  const rest = [...other]
  const lines = one.map((line) => {
    const at = rest.indexOf(line)
    if (at < 0) return names.chromium + line
    rest.splice(at, 1)
    return line
  })
  return [...lines, ...rest.map((line) => names.firefox + line)]
}

function heardOf(row: string): Heard {
  const [action = '', tree = '', orca = ''] = row
    .replace(/^\| | \|$/g, '')
    .split(/ (?<!\\)\| /)
    .map((cell) => cell.trim())
  const of = (ear: 'chromium' | 'firefox') => {
    const other = ear === 'chromium' ? names.firefox : names.chromium
    return linesOf(orca)
      ?.filter((line) => !line.startsWith(other))
      .map((line) => (line.startsWith(names[ear]) ? line.slice(names[ear].length) : line))
  }
  const lines = { tree: linesOf(tree), chromium: of('chromium'), firefox: of('firefox') }
  const by = Object.fromEntries(Object.entries(lines).filter(([, each]) => each !== undefined))
  return { action, by }
}

function linesOf(cell: string): string[] | undefined {
  if (cell === unheard) return undefined
  return cell === silence ? [] : cell.split('<br>').map((line) => line.replaceAll('\\|', '|'))
}
