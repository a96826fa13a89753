import type { Look } from '../settings/settings'
import type { LookModule } from './look'

/** Each in a chunk of its own, so that a page loads only what its look takes. */
const modules: Record<Look, () => Promise<LookModule>> = {
  'as-is': () => import('./as-is'),
  variables: () => import('./variables'),
  classes: () => import('./classes'),
  parts: () => import('./parts'),
  headless: () => import('./headless'),
}

export const loadLook = (look: Look) => modules[look]()

export interface SourceFile {
  name: string
  text: string
}

type RawModule = Promise<{ default: string }>

const sources: Record<Look, Record<string, () => RawModule>> = {
  'as-is': { 'as-is.tsx': () => import('./as-is.tsx?raw') },
  variables: {
    'variables.css': () => import('./variables.css?raw'),
    'variables.tsx': () => import('./variables.tsx?raw'),
  },
  classes: {
    'classes.tsx': () => import('./classes.tsx?raw'),
    'classes.css': () => import('./classes.css?raw'),
  },
  parts: {
    'parts.tsx': () => import('./parts.tsx?raw'),
    'parts.css': () => import('./parts.css?raw'),
  },
  headless: {
    'headless.tsx': () => import('./headless.tsx?raw'),
    'headless.css': () => import('./headless.css?raw'),
  },
}

/** The files that draw a look, as they stand in this folder. */
export const loadSources = (look: Look): Promise<SourceFile[]> =>
  Promise.all(
    Object.entries(sources[look]).map(async ([name, load]) => ({ name, text: (await load()).default })),
  )
