import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where `storybook build` has put it. */
export const folder = process.env['STORYBOOK_FOLDER'] ?? join(import.meta.dirname, '../../storybook-static')

export interface Entry {
  id: string
  type: 'story' | 'docs'
  /** Path in the sidebar, `Guide/Welcome`. */
  title: string
  name: string
  tags: string[]
}

/** Everything in the sidebar. */
export function readIndex(): Entry[] {
  const file = join(folder, 'index.json')
  if (!existsSync(file))
    throw new Error(`There is no Storybook in ${folder}. Build it first: npx storybook build`)
  return Object.values((JSON.parse(readFileSync(file, 'utf8')) as { entries: Record<string, Entry> }).entries)
}

/** Set by the global setup, which serves the folder on loopback. */
export const urlOf = (path: string) => new URL(path, process.env['STORYBOOK_URL']).href
