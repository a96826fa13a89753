import { methodsFor, type CountryCode, type LineType } from '@embedded-signup/contract'
import { metadata } from '@embedded-signup/contract/metadata'
import { readPhone } from '@embedded-signup/contract/phone'
import { format } from 'prettier'
import { differencesFromGoogle, judgeNumbers, type Verdict } from './judge-numbers'

/** `docs/phone-numbers.md`, as a run of the readings gives it now. */
export async function phoneDocument(): Promise<string> {
  const verdicts = judgeNumbers()
  const wrong = verdicts.filter((verdict) => verdict.wrong)
  const regions = unique(verdicts.map(regionOf))
  const numbers = unique(verdicts.map(({ example }) => example))
  const text = `# Phone numbers: what is read, and as what

Written by \`npm run docs:phone\` from a run of \`readPhone\`, which page and backend share; a test fails when this page
says something else than the run. The numbers are the examples of Google's libphonenumber for every region and type, and
Google's library says what is right.

${numbers.length} numbers of ${regions.length} regions, entered in ${verdicts.length} ways in all:
**${verdicts.length - wrong.length} right, ${wrong.length} not**; every one that is not is listed below.

## How entered × type

Right of tried. Empty: no such number can be entered so.

${matrix(verdicts)}

## Not right

${wrongTable(verdicts)}

Right in every way: ${regions.filter((region) => !wrong.some((verdict) => regionOf(verdict) === region)).join(', ')}.

## Where libphonenumber-js and Google's library differ

The plan of Google's npm package is some weeks older than that of libphonenumber-js, which is followed.

${table(
  ['region', 'number', 'example of', 'here', 'Google'],
  differencesFromGoogle().map(({ example, ours, google }) => [
    example.region,
    example.e164,
    example.exampleOf,
    ours,
    google,
  ]),
)}

## What a line can take

Page and backend follow the same table (\`methodsFor\`). A number without a way is refused before anything is spent; so are numbers of no
country (+800, +870 and their like).

${table(
  ['line', 'by'],
  lineTypes.map((type) => [type, methodsFor(type).join(', ') || 'refused']),
)}

## Told and asked, not guessed

${table(
  ['text', 'country chosen', 'answer'],
  told.map(([entered, country]) => [`\`${entered}\``, country, answerTo(entered, country)]),
)}
`
  return format(text, { parser: 'markdown', printWidth: 110 })
}

const lineTypes: LineType[] = [
  'mobile',
  'fixed_line',
  'fixed_line_or_mobile',
  'toll_free',
  'premium_rate',
  'shared_cost',
  'voip',
  'personal_number',
  'pager',
  'uan',
  'voicemail',
]

const told: [text: string, country: CountryCode][] = [
  ['15012345678', 'GB'],
  ['8613800138000', 'ID'],
  ['+1 202 555 0123 ext. 12', 'US'],
  ['202-555-0123,12', 'US'],
  ['0812-3456-7890 / 0812-3456-7891', 'ID'],
  ['+52 1 55 1234 5678', 'MX'],
  ['1 55 1234 5678', 'MX'],
  ['+229 97 12 34 56', 'BJ'],
  ['+225 07 12 34 56', 'CI'],
  ['+225 20 30 40 50', 'CI'],
  ['+55 11 8765-4321', 'BR'],
  ['+52 044 55 1234 5678', 'MX'],
  ['+1 (0)202 555 0123', 'US'],
  ['+84 1234567890', 'VN'],
  ['0812', 'ID'],
  ['+999 123 4567', 'US'],
  ['1-800-FLOWERS', 'US'],
]

const unique = <T>(values: readonly T[]) => [...new Set(values)]
const regionOf = ({ example }: Verdict) => example.region

function answerTo(text: string, country: CountryCode): string {
  const reading = readPhone(text, { country, metadata })
  if (reading.kind === 'valid' && reading.plusAssumed)
    return `other_country, is ${reading.international} meant?`
  if (reading.kind !== 'invalid') return reading.kind
  return reading.suggestion
    ? `${reading.problem}, today ${reading.suggestion.international}?`
    : reading.problem
}

function matrix(verdicts: readonly Verdict[]): string {
  const types = lineTypes.filter((type) => verdicts.some(({ example }) => example.exampleOf === type))
  const rows = unique(verdicts.map(({ way }) => way)).map((way) => [
    way,
    ...types.map((type) => {
      const tried = verdicts.filter((verdict) => verdict.way === way && verdict.example.exampleOf === type)
      return tried.length === 0 ? '' : `${tried.filter(({ wrong }) => !wrong).length}/${tried.length}`
    }),
  ])
  return table(['entered', ...types.map((type) => type.replaceAll('_', ' '))], rows)
}

/** A number that is wrong in the same manner however it is entered gets one row. */
function wrongTable(verdicts: readonly Verdict[]): string {
  const numbers = unique(verdicts.map(({ example }) => example))
  const rows = numbers.flatMap((number) => {
    const ofNumber = verdicts.filter(({ example }) => example === number)
    const bad = ofNumber.filter(({ wrong }) => wrong)
    if (bad.length === ofNumber.length)
      return bad.slice(0, 1).map((one) => rowOf({ ...one, way: 'in any way' }))
    return bad.map(rowOf)
  })
  return table(['region', 'number', 'type', 'entered', 'text', 'verdict', 'why'], rows)
}

const rowOf = (verdict: Verdict) => [
  verdict.example.region,
  verdict.example.e164,
  verdict.example.exampleOf,
  verdict.way,
  `\`${verdict.text}\``,
  verdict.wrong ?? '',
  reasonFor(verdict),
]

function reasonFor({ way, wrong = '' }: Verdict): string {
  if (wrong.startsWith('refused')) return 'no longer in the plan that libphonenumber-js has'
  if (way.includes('no +'))
    return 'a number at home as well; that comes first unless only the other is mobile'
  return 'begins as a number that is dialled or written in the country chosen'
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
