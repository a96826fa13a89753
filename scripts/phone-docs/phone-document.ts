import { methodsFor, type CountryCode, type LineType } from '@embedded-signup/contract'
import { metadata } from '@embedded-signup/contract/metadata'
import { readPhone } from '@embedded-signup/contract/phone'
import { format } from 'prettier'
import { enFailures } from '../../packages/ui/src/messages/en-failures'
import { habits, type Habit } from './as-people-write'
import { differencesFromGoogle, type Verdict } from './judge-numbers'

/** `docs/phone-numbers.md`, as a run of the readings gives it now. */
export async function phoneDocument(verdicts: readonly Verdict[]): Promise<string> {
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

The plan of Google's npm package is some weeks older than that of libphonenumber-js, which is followed. Argentina's fixed lines
may be mobiles without their 9, see below.

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

## As people write them

The examples above are written as libphonenumber writes them. These are written as people of a country do, without what the
world or WhatsApp expects. What the kit cannot know it asks, and sends nothing before the answer.

${habits.map(sectionOf).join('\n\n')}
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

const unique = <T>(values: readonly T[]) => [...new Set(values)]
const regionOf = ({ example }: Verdict) => example.region

function sectionOf({ title, about, entered }: Habit): string {
  const rows = entered.map(([text, country]) => [visible(text), country, ...answerTo(text, country)])
  return `### ${title}\n\n${about}\n\n${table(['text', 'country chosen', 'is', 'the kit says'], rows)}`
}

const visible = (text: string) =>
  `\`${text.replaceAll('\t', '⇥').replaceAll('\n', '⏎').replaceAll('|', '\\|')}\``

/** What the text is, and what a person reads where it is not sent as it is. */
function answerTo(text: string, country: CountryCode): [is: string, says: string] {
  const reading = readPhone(text, { country, metadata })
  if (reading.kind === 'empty') return ['nothing', enFailures.problems.empty]
  const use =
    reading.suggestion && `[${enFailures.useSuggestion.replace('{phone}', reading.suggestion.international)}]`
  const says = (problem: keyof typeof enFailures.problems) =>
    [enFailures.problems[problem].replace('{country}', nameOf(reading.country ?? country)), use]
      .filter(Boolean)
      .join(' ')
  if (reading.kind === 'invalid') return [reading.problem, says(reading.problem)]
  const { international, lineType } = reading
  return [
    `${international}, ${reading.country} ${lineType.replaceAll('_', ' ')}`,
    use ? says('maybe_mobile') : '',
  ]
}

const names = new Intl.DisplayNames('en', { type: 'region' })
const nameOf = (country: CountryCode) => names.of(country) ?? country

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
