/** Where it is heard: the accessibility tree, or Orca in a browser. */
export type Ear = 'tree' | 'chromium' | 'firefox'

/** An action and what one ear has heard of it; `undefined` where it did not listen. */
export type Transcript = readonly (readonly [action: string, lines: readonly string[] | undefined])[]

/** What someone does, and what each ear hears of it; an ear that is missing has not listened. */
interface Heard {
  action: string
  by: Partial<Record<Ear, readonly string[]>>
}

/** The page of the docs, taken apart. */
export interface TranscriptPage {
  /** For people to write. */
  head: string
  journeys: Map<string, readonly Heard[]>
}

const marker = '<!-- What follows is written by `npm run docs:screen-reader` and `npm run docs:orca`. -->'
const silence = '_nothing_'
const unheard = '—'
const prefixes = { chromium: 'Chromium: ', firefox: 'Firefox: ' } as const

export function parseTranscripts(text: string): TranscriptPage {
  const [head = '', tail = ''] = text.split(marker)
  const sections = tail.split(/^## /m).slice(1)
  const journeys = sections.map((section) => {
    const [title = '', ...lines] = section.split('\n')
    const [, , ...rows] = lines.filter((line) => line.startsWith('| '))
    return [title, rows.map(parseRow)] as const
  })
  return { head: head.trimEnd(), journeys: new Map(journeys) }
}

/** @param titles of all journeys, in order; others are left out */
export function renderTranscripts({ head, journeys }: TranscriptPage, titles: readonly string[]): string {
  const sections = titles.flatMap((title) => {
    const heard = journeys.get(title)
    return heard ? [`## ${title}\n\n${renderTable(heard)}`] : []
  })
  return `${[`${head}\n\n${marker}`, ...sections].join('\n\n')}\n`
}

/** What an ear hears of a journey; nothing if the journey is not there. */
export const transcriptOf = ({ journeys }: TranscriptPage, title: string, ear: Ear): Transcript =>
  (journeys.get(title) ?? []).map(({ action, by }) => [action, by[ear]])

/** Puts what an ear has heard of a journey beside what the others have heard of the same actions. */
export function addTranscript(page: TranscriptPage, title: string, ear: Ear, transcript: Transcript): void {
  const before = page.journeys.get(title) ?? []
  page.journeys.set(
    title,
    transcript.map(([action, lines], at) => {
      const { [ear]: _, ...others } = before[at]?.action === action ? before[at].by : {}
      return { action, by: { ...others, ...(lines && { [ear]: lines }) } }
    }),
  )
}

function renderTable(heard: readonly Heard[]): string {
  const rows = heard.map(({ action, by }) => [action, renderCell(by.tree), renderCell(orcaLines(by))])
  return [['', 'the tree offers', 'Orca says'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function renderCell(lines: readonly string[] | undefined): string {
  if (!lines) return unheard
  return lines.length === 0 ? silence : lines.map((line) => line.replaceAll('|', '\\|')).join('<br>')
}

/** What is said in both browsers once; what is said in one names it. */
function orcaLines({ chromium, firefox }: Heard['by']): string[] | undefined {
  if (!chromium && !firefox) return undefined
  const rest = [...(firefox ?? [])]
  const lines = (chromium ?? []).map((line) => {
    const at = rest.indexOf(line)
    if (at < 0) return prefixes.chromium + line
    rest.splice(at, 1)
    return line
  })
  return [...lines, ...rest.map((line) => prefixes.firefox + line)]
}

function parseRow(row: string): Heard {
  const [action = '', tree = '', orca = ''] = row.replace(/^\| | \|$/g, '').split(/ (?<!\\)\| /)
  const lines = {
    tree: parseCell(tree),
    chromium: linesOf(orca, prefixes.chromium, prefixes.firefox),
    firefox: linesOf(orca, prefixes.firefox, prefixes.chromium),
  }
  return { action, by: Object.fromEntries(Object.entries(lines).filter(([, each]) => each)) }
}

/** What one browser says: what names it, and what names none. */
const linesOf = (cell: string, own: string, other: string) =>
  parseCell(cell)
    ?.filter((line) => !line.startsWith(other))
    .map((line) => (line.startsWith(own) ? line.slice(own.length) : line))

function parseCell(cell: string): string[] | undefined {
  if (cell === unheard) return undefined
  return cell === silence ? [] : cell.split('<br>').map((line) => line.replaceAll('\\|', '|'))
}
