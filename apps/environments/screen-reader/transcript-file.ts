import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { journeys } from './journeys'
import {
  addTranscript,
  parseTranscripts,
  renderTranscripts,
  transcriptOf,
  type Ear,
  type Transcript,
} from './transcripts'

const file = fileURLToPath(new URL('../../../docs/screen-reader.md', import.meta.url))

/** What `docs/screen-reader.md` says that an ear hears of a journey. */
export const readTranscript = async (title: string, ear: Ear): Promise<Transcript> =>
  transcriptOf(parseTranscripts(await readFile(file, 'utf8')), title, ear)

/** Writes into `docs/screen-reader.md` what an ear has heard of a journey. */
export async function writeTranscript(title: string, ear: Ear, transcript: Transcript): Promise<void> {
  const page = parseTranscripts(await readFile(file, 'utf8'))
  addTranscript(page, title, ear, transcript)
  const titles = journeys.map((journey) => journey.title)
  await writeFile(file, renderTranscripts(page, titles))
}
