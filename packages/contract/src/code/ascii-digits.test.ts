import { expect, it } from 'vitest'
import { asciiDigits } from './ascii-digits'

it('knows the ten digits of every script of Unicode', () => {
  const wrong: string[] = []
  let digits = 0
  for (let point = 0; point <= 0x10ffff; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue
    const character = String.fromCodePoint(point)
    if (!/\p{Nd}/u.test(character)) continue
    digits++
    const value = asciiDigits(character.normalize('NFKC'))
    const previous = point > 0 ? String.fromCodePoint(point - 1) : ''
    const expected = /\p{Nd}/u.test(previous) ? (Number(asciiDigits(previous.normalize('NFKC'))) + 1) % 10 : 0
    if (value !== String(expected)) wrong.push(`U+${point.toString(16)} is ${value}, not ${expected}`)
  }
  expect(wrong).toEqual([])
  expect(digits).toBeGreaterThan(600)
})
