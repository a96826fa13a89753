import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** A line that `voice.py` writes: an utterance begins, or has ended (`cut`: what got out before it was stopped). */
type Line = { at: number; id: number } & ({ say: string } | { done: true } | { cut: string })

export interface ListenOptions {
  /** Waits until all of these were said, each as often as it is here. */
  expected?: readonly string[] | undefined
  /** Waits until something like this was said. */
  until?: RegExp | undefined
  /** Takes what is not to be compared out of an utterance; what is empty then is left out. */
  clean?: (text: string) => string
}

/** How long nothing is said before an action counts as over: alone, and once all that is expected was said. */
const silenceMs = { unknown: 2500, nothing: 1500, complete: 1000 }
/** How long an action may be talked about. */
const longestMs = 60_000

/** What the voice was told to say, in order. */
export class Spoken {
  private readonly file: string
  private read = 0

  constructor(file: string) {
    this.file = file
  }

  /** What was said since the last call, once the reader is silent. */
  async next({ expected, until, clean = (text) => text }: ListenOptions = {}): Promise<string[]> {
    const startedAt = Date.now()
    for (;;) {
      const lines = await this.lines()
      const said = sayings(lines.slice(this.read)).map(clean).filter(Boolean)
      const complete = expected !== undefined && includesAll(said, expected)
      const enough = !complete
        ? silenceMs.unknown
        : expected.length > 0
          ? silenceMs.complete
          : silenceMs.nothing
      const last = lines.at(-1)
      const silentMs = Date.now() - Math.max(startedAt, (last?.at ?? 0) * 1000)
      const speaking = last !== undefined && 'say' in last
      const patient =
        (expected !== undefined && !complete) || (until && !said.some((text) => until.test(text)))
      const late = Date.now() - startedAt > longestMs
      if (late || (!speaking && !patient && silentMs >= enough)) {
        this.read = lines.length
        return said
      }
      await setTimeout(50)
    }
  }

  /** Waits until something like this was said, ever. */
  async heard(what: RegExp, timeoutMs = 60_000): Promise<void> {
    for (const end = Date.now() + timeoutMs; ; await setTimeout(50)) {
      const said = sayings(await this.lines())
      if (said.some((text) => what.test(text))) return
      if (Date.now() > end) throw new Error(`Nothing like ${what} was said, but:\n${said.join('\n')}`)
    }
  }

  private async lines(): Promise<Line[]> {
    const text = await readFile(this.file, 'utf8')
    // A line that is being written has no end yet.
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line)
  }

  static async to(file: string): Promise<Spoken> {
    await writeFile(file, '')
    return new Spoken(file)
  }
}

function includesAll(said: readonly string[], expected: readonly string[]): boolean {
  const rest = [...said]
  return expected.every((text) => {
    const at = rest.indexOf(text)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
}

const sayings = (lines: readonly Line[]) =>
  lines.flatMap((line) => ('say' in line ? [line.say.replace(/\s+/g, ' ').trim()] : [])).filter(Boolean)
