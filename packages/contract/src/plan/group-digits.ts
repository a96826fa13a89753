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

const startsAs = (pattern: string, digits: string) => expression(`^(?:${pattern})`).test(digits)
const matchesWhole = (pattern: string, digits: string) => expression(`^(?:${pattern})$`).test(digits)

/**
 * The digits of a whole national number in the groups of the international form, separators as Google's libphonenumber
 * writes them (libphonenumber-js turns them all into spaces): `812-3456-7890`.
 *
 * @param national without trunk prefix.
 */
export function groupWhole(national: string, countryOrCallingCode: string, metadata: MetadataJson): string {
  const format = planOf(countryOrCallingCode, metadata)
    .formats()
    .find(
      (candidate) =>
        startsAs(candidate.leadingDigitsPatterns().at(-1) ?? '', national) &&
        matchesWhole(candidate.pattern(), national),
    )
  return format ? national.replace(expression(format.pattern()), format.internationalFormat()) : national
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
  return trunk + (grouped === national ? fillTemplate(national, plan.formats()) : grouped)
}

function fillTemplate(national: string, formats: PlanFormat[]): string {
  for (const format of formats) {
    const patterns = format.leadingDigitsPatterns()
    const known = patterns[Math.min(Math.max(national.length - 3, 0), patterns.length - 1)]
    if (known && !(national.length >= 3 && startsAs(known, national))) continue
    const lengths = groupLengths(format.pattern(), national.length)
    if (lengths) return fillGroups(national, lengths, format.internationalFormat())
  }
  return national
}

/** The most digits that each group of a format takes; nothing when it has no room for `length` of them. */
function groupLengths(pattern: string, length: number): number[] | undefined {
  if (/\||\?/.test(pattern)) return undefined
  const groups = [...pattern.matchAll(/\(([^)]*)\)/g)].map(([, group = '']) => {
    const digits = [...group.matchAll(/(?:\\d|\[[^\]]*\]|\d)(?:\{(?:\d+,)?(\d+)\})?/g)]
    return digits.reduce((sum, [, most = '1']) => sum + Number(most), 0)
  })
  return groups.reduce((sum, most) => sum + most, 0) < length ? undefined : groups
}

function fillGroups(digits: string, lengths: number[], layout: string): string {
  const groups = lengths.map((length, index) => {
    const start = lengths.slice(0, index).reduce((sum, before) => sum + before, 0)
    return digits.slice(start, start + length)
  })
  const last = groups.findLastIndex((group) => group !== '')
  const end = layout.indexOf(`$${last + 1}`) + 2
  return layout.slice(0, end).replace(/\$(\d)/g, (_, group) => groups[Number(group) - 1] ?? '')
}
