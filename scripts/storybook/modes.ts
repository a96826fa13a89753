import type { Entry } from './built-storybook'

export interface Mode {
  name: string
  /** Width of the page, CSS px. */
  width: number
  /** As Storybook's address takes them. */
  globals: string
}

const wide = 520
const narrow = 320

const light: Mode = { name: 'light', width: wide, globals: 'theme:light' }
const dark: Mode = { name: 'dark', width: wide, globals: 'theme:dark' }
const rtl: Mode = { name: 'rtl', width: wide, globals: 'theme:light;direction:rtl' }
const small: Mode = { name: 'narrow', width: narrow, globals: 'theme:light' }
const turned: Mode = { name: 'dark-rtl-narrow', width: narrow, globals: 'theme:dark;direction:rtl' }

/**
 * Every story is pictured twice: as it is, and dark, right to left and narrow at once, where all that can break in one
 * of the three shows. Those tagged `every-mode` are pictured in each of them alone too, and `no-picture` in none.
 */
export function modesOf({ tags }: Entry): Mode[] {
  if (tags.includes('no-picture')) return []
  return tags.includes('every-mode') ? [light, dark, rtl, small, turned] : [light, turned]
}
