import { readFileSync } from 'node:fs'
import { errorCatalogue, type ErrorCode } from '@embedded-signup/hooks'
import { expect, it } from 'vitest'
import { enRegistration } from '../../embedded-signup/registration-words'
import { enFailures } from '../../messages/en-failures'
import { reasons } from './reasons'
import { registrationScenarios, scenarios } from './scenarios'

const codes = Object.keys(errorCatalogue) as ErrorCode[]
const pascal = (code: string) => code.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a story file exports, and of what. */
function storiesOf(file: string, maker: string) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return [...text.matchAll(new RegExp(`^export const (\\w+) = ${maker}\\('(\\w+)'\\)$`, 'gm'))].map(
    ([, name, of]) => [name, of],
  )
}
const named = (all: readonly string[], before = '') => all.map((each) => [before + pascal(each), each])

it('has words, a story and a way through for every code', () => {
  expect(Object.keys(enFailures.errors)).toEqual(expect.arrayContaining(codes))
  expect(storiesOf('./errors.stories.tsx', 'story')).toEqual(named(codes))
  expect(Object.keys(scenarios)).toEqual(codes)
  expect(storiesOf('./errors.stories.tsx', 'registration')).toEqual(
    named(Object.keys(registrationScenarios), 'Registration'),
  )
})

it('has a story for every problem of a number', () => {
  const problems = Object.keys(enFailures.problems).filter((problem) => problem !== 'sms_not_possible')
  const told = storiesOf('./problems.stories.tsx', 'story')
  expect(told).toHaveLength(problems.length)
  expect(told).toEqual(expect.arrayContaining(named(problems)))
  const text = readFileSync(new URL('./problems.stories.tsx', import.meta.url), 'utf8')
  expect(text).toContain('export const SmsNotPossible: Story')
})

it('has a story for every reason of WhatsApp’s', () => {
  expect(Object.keys(reasons)).toEqual(Object.keys(enRegistration.reasons))
  expect(storiesOf('./reasons.stories.tsx', 'story')).toEqual(named(Object.keys(reasons)))
})
