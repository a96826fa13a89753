import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type AtRule, type Rule } from 'postcss'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'styles.css'), 'utf8')
const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

/** What in a style sheet could reach beyond the step, or win where the page's own rules should. */
function complaints(text: string): string[] {
  const found: string[] = []
  const sheet = parse(text)
  sheet.each((node) => {
    const layered = node.type === 'atrule' && node.name === 'layer' && node.params === 'embedded-signup'
    if (!layered && node.type !== 'comment') found.push(`${node.toString()}: outside the layer`)
  })
  sheet.walkRules((rule) => {
    if (inKeyframes(rule)) return
    for (const selector of rule.selectors) {
      if (!selector.startsWith('.es-')) found.push(`${selector}: does not begin with a class of ours`)
      if (selector.includes('#')) found.push(`${selector}: an id`)
    }
  })
  sheet.walkAtRules('keyframes', ({ params }) => {
    if (!params.startsWith('es-')) found.push(`@keyframes ${params}: not named as ours`)
  })
  sheet.walkDecls(({ prop, important }) => {
    if (important) found.push(`${prop}: !important`)
    if (prop.startsWith('--') && !prop.startsWith('--_es-')) found.push(`${prop}: set, so that a page cannot`)
  })
  return found
}

const inKeyframes = ({ parent }: Rule) => parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes'

describe('the style sheet', () => {
  it('stays in its layer, begins every selector with a class of ours, and fights with nobody', () => {
    expect(complaints(css)).toEqual([])
  })

  it.each([
    ['.es-button { margin: 0 }', 'outside the layer'],
    ['@layer embedded-signup { button { margin: 0 } }', 'does not begin with a class of ours'],
    ['@layer embedded-signup { .es-a, :root { margin: 0 } }', 'does not begin with a class of ours'],
    ['@layer embedded-signup { .es-a #b { margin: 0 } }', 'an id'],
    ['@layer embedded-signup { .es-a { margin: 0 !important } }', '!important'],
    ['@layer embedded-signup { .es-a { --es-accent: red } }', 'set, so that a page cannot'],
    ['@layer embedded-signup { @keyframes turn { to { rotate: 1turn } } }', 'not named as ours'],
  ])('is found wanting with %s', (text, complaint) => {
    expect(complaints(text).join()).toContain(complaint)
  })

  it('reads the variables that the README names, and no others', () => {
    const read = new Set([...css.matchAll(/var\(\s*(--es-[a-z-]+)/g)].map(([, name]) => name))
    const told = new Set(
      [...readme.matchAll(/^\| (`--es-.*?) +\|/gm)].flatMap(([row]) => row.match(/--es-[a-z-]+/g)),
    )
    expect(told).toEqual(read)
  })
})

/** A colour variable's default in the light and the dark scheme. */
function colour(name: string, scheme: 'light' | 'dark'): string {
  const [, light = '', dark = ''] =
    new RegExp(`var\\(--es-${name}, light-dark\\(var\\(--_es-pair, (#\\w{6}), (#\\w{6})\\)\\)`).exec(css) ??
    []
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

/**
 * Of the colours that stand in the sheet as they are. WCAG 2.2, 1.4.3 asks 4.5 of text. What is computed from them, also
 * from an accent of the page's own, is measured where it is computed: in the browser, by the story `Theming`.
 */
const pairs = [
  ['text', 'surface', 4.5],
  ['danger', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
] as const

it.each(schemes.flatMap((scheme) => pairs.map((pair) => [scheme, ...pair] as const)))(
  '%s: %s on %s has a contrast of %d or more',
  (scheme, front, back, least) => {
    expect(contrast(colour(front, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(least)
  },
)
