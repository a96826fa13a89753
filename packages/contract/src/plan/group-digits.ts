import { Metadata, type MetadataJson } from 'libphonenumber-js/core'

/** What libphonenumber-js's `Metadata` has and its types leave out. */
interface PlanReader {
  selectNumberingPlan(countryOrCallingCode: string): void
  numberingPlan: {
    /** 0, the number, where there is none. */
    nationalPrefix(): string | 0
    /** A pattern of what is dialled for abroad. */
    IDDPrefix(): string
    formats(): PlanFormat[]
    /** How what people leave out is filled in. */
    nationalPrefixTransformRule(): string | undefined
    possibleLengths(): number[]
    /** Of `FIXED_LINE`, `MOBILE` and the others. */
    type(name: string): { possibleLengths(): number[] } | undefined
  }
}

interface PlanFormat {
  pattern(): string
  internationalFormat(): string
  leadingDigitsPatterns(): string[]
}

type Plan = PlanReader['numberingPlan']

/** Asked for several times with every key. */
const plans = new WeakMap<MetadataJson, Map<string, Plan>>()

export function planOf(countryOrCallingCode: string, metadata: MetadataJson): Plan {
  const known = plans.get(metadata) ?? new Map<string, Plan>()
  plans.set(metadata, known)
  const plan = known.get(countryOrCallingCode) ?? readPlan(countryOrCallingCode, metadata)
  known.set(countryOrCallingCode, plan)
  return plan
}

function readPlan(countryOrCallingCode: string, metadata: MetadataJson): Plan {
  const reader = new Metadata(metadata) as unknown as PlanReader
  reader.selectNumberingPlan(countryOrCallingCode)
  return reader.numberingPlan
}

const expressions = new Map<string, RegExp>()

/** Compiled once: there are only as many as the plan has. */
export function expression(source: string): RegExp {
  const compiled = expressions.get(source) ?? new RegExp(source)
  expressions.set(source, compiled)
  return compiled
}

interface Layout {
  /** What the digits begin with, told ever more exactly: the first of them by three digits, the last by all. */
  leading: RegExp[]
  whole: RegExp
  /** The most digits that each group takes; nothing where that cannot be told. */
  lengths: number[] | undefined
  /** `$1-$2` */
  groups: string
}

/** Made once for a plan: a key asks for all of them. */
const layouts = new WeakMap<Plan, Layout[]>()

function layoutsOf(plan: Plan): Layout[] {
  const known = layouts.get(plan) ?? plan.formats().map(readLayout)
  layouts.set(plan, known)
  return known
}

const readLayout = (format: PlanFormat): Layout => ({
  leading: format.leadingDigitsPatterns().map((pattern) => expression(`^(?:${pattern})`)),
  whole: expression(`^(?:${format.pattern()})$`),
  lengths: groupLengths(format.pattern()),
  groups: format.internationalFormat(),
})

/**
 * The digits of a whole national number in the groups of the international form, separators as Google's libphonenumber
 * writes them (libphonenumber-js turns them all into spaces): `812-3456-7890`.
 *
 * @param national without trunk prefix.
 */
export function groupWhole(national: string, countryOrCallingCode: string, metadata: MetadataJson): string {
  const layout = layoutsOf(planOf(countryOrCallingCode, metadata)).find(
    ({ leading, whole }) => (leading.at(-1)?.test(national) ?? true) && whole.test(national),
  )
  return layout ? national.replace(layout.whole, layout.groups) : national
}

/**
 * As many digits as there are yet, in the groups that the whole number will have. A trunk prefix (0 in most countries)
 * stays in front: `0812-345`.
 */
export function groupPart(digits: string, country: string, metadata: MetadataJson): string {
  const plan = planOf(country, metadata)
  const prefix = plan.nationalPrefix()
  const trunk = prefix !== 0 && prefix.length === 1 && digits.startsWith(prefix) ? prefix : ''
  const national = digits.slice(trunk.length)
  if (!national) return digits
  const grouped = groupWhole(national, country, metadata)
  return trunk + (grouped === national ? fillTemplate(national, layoutsOf(plan)) : grouped)
}

function fillTemplate(national: string, candidates: Layout[]): string {
  for (const { leading, lengths, groups } of candidates) {
    const known = leading[Math.min(Math.max(national.length - 3, 0), leading.length - 1)]
    if (known && !(national.length >= 3 && known.test(national))) continue
    if (lengths && sum(lengths) >= national.length) return fillGroups(national, lengths, groups)
  }
  return national
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

function groupLengths(pattern: string): number[] | undefined {
  if (/\||\?/.test(pattern)) return undefined
  return [...pattern.matchAll(/\(([^()]*)\)/g)].map(([, group = '']) => {
    const digits = [...group.matchAll(/(?:\\d|\[[^[\]]*\]|\d)(?:\{(?:\d+,)?(\d+)\})?/g)]
    return sum(digits.map(([, most = '1']) => Number(most)))
  })
}

function fillGroups(digits: string, lengths: number[], layout: string): string {
  const groups = lengths.map((length, index) => {
    const start = sum(lengths.slice(0, index))
    return digits.slice(start, start + length)
  })
  const last = groups.findLastIndex((group) => group !== '')
  const end = layout.indexOf(`$${last + 1}`) + 2
  return layout.slice(0, end).replace(/\$(\d)/g, (_, group) => groups[Number(group) - 1] ?? '')
}
