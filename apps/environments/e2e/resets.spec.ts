import type { Page } from '@playwright/test'
import type { Site } from '../server/serve-site'
import { expect, test, typed, type Step } from './site'

/** What a person would notice, of every part that a reset reaches for. */
const seen = [
  ...(['height', 'width', 'boxSizing', 'color', 'backgroundColor', 'borderTopLeftRadius'] as const),
  ...(['fontFamily', 'fontSize', 'fontWeight', 'lineHeight', 'letterSpacing', 'textTransform'] as const),
  ...(['paddingInlineStart', 'paddingBlockStart', 'marginBlockStart', 'marginBlockEnd', 'display'] as const),
]

const parts = {
  label: '.es-label',
  'phone control': '.es-phone',
  'phone input': '.es-phone-input',
  'country select': '.es-country-select',
  'country face': '.es-country-face',
  method: '.es-method',
  icon: '.es-method .es-icon',
  'send button': '.es-button-primary',
  'code boxes': '.es-code-boxes',
  'code input': '.es-code-input',
  'quiet button': '.es-button-quiet',
  status: '.es-status',
  'status text': '.es-status-text',
  hint: '.es-hint',
  alert: '.es-alert',
}

/** `packages/ui/README.md` says so, and how to keep them. */
const documentedLosses = [
  'code input: fontFamily',
  'code input: letterSpacing',
  'code input: paddingInlineStart',
  'icon: display',
  'method: display',
  'phone input: fontSize',
  'phone input: letterSpacing',
  'phone input: lineHeight',
  'quiet button: borderTopLeftRadius',
  'quiet button: fontSize',
  'quiet button: lineHeight',
  'quiet button: width',
  'send button: borderTopLeftRadius',
  'status text: marginBlockEnd',
  'status: height',
]

type Looks = Record<string, Record<string, string>>

interface Walker {
  page: Page
  open: (path: string) => Promise<void>
  step: Step
  site: Site
}

/** Once what arrives later has arrived, and nothing moves any more. */
async function settled(page: Page): Promise<Looks> {
  let looks: Looks = {}
  await expect(async () => {
    const before = looks
    looks = await measure(page)
    expect(looks).toEqual(before)
  }).toPass({ intervals: [300] })
  return looks
}

async function measure(page: Page): Promise<Looks> {
  return page.evaluate(
    ([names, properties]) => {
      const found: Record<string, Record<string, string>> = {}
      for (const [name, selector] of Object.entries(names)) {
        const element = document.querySelector(selector)
        if (!element) continue
        const style = getComputedStyle(element)
        const { borderTopWidth: border, borderTopColor } = style
        found[name] = Object.fromEntries(properties.map((property) => [property, style[property]]))
        found[name]['border'] = border === '0px' ? border : `${border} ${borderTopColor}`
      }
      return found
    },
    [parts, seen] as const,
  )
}

/** What the step looks like with an error, and on the next step. */
async function walk({ page, open, step, site }: Walker, path: string): Promise<Looks[]> {
  site.reset()
  await open(path)
  await page.evaluate(() => document.fonts.ready)
  await step.number.fill('1')
  await step.send.click()
  // Not the short text that stands there until the words of failures have come.
  await expect(step.alert).toContainText('too short')
  const first = await settled(page)
  await step.number.fill(typed)
  await step.send.click()
  await expect(step.code).toBeFocused()
  await expect(page.getByRole('button', { name: /^Resend code in/ })).toBeVisible()
  const then = await settled(page)
  await page.evaluate(() => sessionStorage.clear())
  return [first, then]
}

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const reset of ['tailwind/', 'bootstrap/?layered', 'mui/', 'mui/?layered']) {
  test(`beside ${reset} every part looks as on a bare page`, async ({ page, open, step, site }) => {
    const walker = { page, open, step, site }
    const bare = await walk(walker, 'resets/bare/')
    expect(bare[0]?.['send button']).toMatchObject({ backgroundColor: 'rgb(15, 107, 79)', height: '48px' })
    expect(await walk(walker, `resets/${reset}`)).toEqual(bare)
  })
}

test('beside Bootstrap in no layer it loses corners, sizes of text and margins, and nothing else', async ({
  page,
  open,
  step,
  site,
}) => {
  const walker = { page, open, step, site }
  const [bare, beside] = [await walk(walker, 'resets/bare/'), await walk(walker, 'resets/bootstrap/')]
  const lost = bare.flatMap((looks, index) =>
    Object.entries(looks).flatMap(([part, look]) =>
      Object.keys(look)
        .filter((property) => beside[index]?.[part]?.[property] !== look[property])
        .map((property) => `${part}: ${property}`),
    ),
  )
  expect([...new Set(lost)].toSorted()).toEqual(documentedLosses)
})
