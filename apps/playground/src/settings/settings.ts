import { locales, type LocaleTag } from '@embedded-signup/ui/locales'

export const directions = ['auto', 'ltr', 'rtl'] as const
export const themes = ['system', 'light', 'dark'] as const
/** From the kit untouched to no markup of the kit at all. */
export const looks = ['as-is', 'variables', 'classes', 'parts', 'headless'] as const

export type Direction = (typeof directions)[number]
export type Theme = (typeof themes)[number]
export type Look = (typeof looks)[number]

/** What a visitor tries out. It is kept in the page's address, so that a link shows the same page. */
export interface Settings {
  language: LocaleTag
  /** `auto` follows the language. */
  direction: Direction
  /** `system` follows the operating system. */
  theme: Theme
  look: Look
}

const defaults: Settings = { language: 'en', direction: 'auto', theme: 'system', look: 'variables' }

const languages = Object.keys(locales) as LocaleTag[]

const parameters = {
  language: { name: 'lang', values: languages },
  direction: { name: 'dir', values: directions },
  theme: { name: 'theme', values: themes },
  look: { name: 'look', values: looks },
} as const

type Key = keyof Settings
const keys = Object.keys(parameters) as Key[]

/**
 * Reads the settings from a query string. A value that is not known counts as absent: a link may be old, or typed by hand.
 */
export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search)
  const given = keys.flatMap((key) => {
    const { name, values } = parameters[key]
    const value = (values as readonly string[]).find((known) => known === query.get(name))
    return value ? [[key, value]] : []
  })
  return { ...defaults, ...(Object.fromEntries(given) as Partial<Settings>) }
}

/** The query string with these settings in place of others. Defaults are left out, and other parameters kept. */
export function writeSettings(search: string, settings: Settings): string {
  const query = new URLSearchParams(search)
  for (const key of keys) {
    const { name } = parameters[key]
    if (settings[key] === defaults[key]) query.delete(name)
    else query.set(name, settings[key])
  }
  return query.size > 0 ? `?${query.toString()}` : ''
}

const rightToLeft: readonly LocaleTag[] = ['ar', 'fa', 'he', 'ur']

export const directionOf = ({ direction, language }: Settings): 'ltr' | 'rtl' =>
  direction !== 'auto' ? direction : rightToLeft.includes(language) ? 'rtl' : 'ltr'
