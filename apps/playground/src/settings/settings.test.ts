import { expect, it } from 'vitest'
import { directionOf, readSettings, writeSettings } from './settings'

const defaults = readSettings('')

it('reads back what it has written', () => {
  const settings = { language: 'pt-BR', direction: 'rtl', theme: 'dark', look: 'headless' } as const
  const search = writeSettings('', settings)
  expect(search).toBe('?lang=pt-BR&dir=rtl&theme=dark&look=headless')
  expect(readSettings(search)).toEqual(settings)
})

it('takes nothing unknown from the address', () => {
  expect(readSettings('?lang=tlh&dir=up&theme=__proto__&look=')).toEqual(defaults)
})

it('leaves defaults out of the address, and what belongs to others in it', () => {
  expect(writeSettings('?ref=mail&lang=de', defaults)).toBe('?ref=mail')
  expect(writeSettings('?lang=de', defaults)).toBe('')
})

it.each([
  ['en', 'auto', 'ltr'],
  ['ar', 'auto', 'rtl'],
  ['ar', 'ltr', 'ltr'],
  ['en', 'rtl', 'rtl'],
] as const)('lays %s with direction %s out %s', (language, direction, expected) => {
  expect(directionOf({ ...defaults, language, direction })).toBe(expected)
})
