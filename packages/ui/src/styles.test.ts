import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'styles.css'), 'utf8')

/** A colour variable's value in the light and the dark scheme. */
function colour(name: string, scheme: 'light' | 'dark'): string {
  const [, light = '', dark = ''] =
    new RegExp(`--es-${name}: light-dark\\(var\\(--es-pair, (#\\w{6}), (#\\w{6})\\)\\)`).exec(css) ?? []
  return scheme === 'light' ? light : dark
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const schemes = ['light', 'dark'] as const

/** WCAG 2.2: 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of what shows where a field begins and ends. */
const pairs = [
  ['text', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['danger', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['border', 'surface', 3],
] as const

it.each(schemes.flatMap((scheme) => pairs.map((pair) => [scheme, ...pair] as const)))(
  '%s: %s on %s has a contrast of %d or more',
  (scheme, front, back, least) => {
    expect(contrast(colour(front, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(least)
  },
)
