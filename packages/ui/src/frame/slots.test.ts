import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Signup, VerifyPhone } from '../index'

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')

/** The members of the type, from its own text. */
const slots = [...read('slots.ts').matchAll(/^ {2}\| '([a-z-]+)'$/gm)].map(([, slot]) => slot)
const readme = read('../../README.md')

it('names every slot in the README, and no other', () => {
  const [, rows = ''] = /^\| slots .*\n.*\n((?:\|.*\n)+)/m.exec(readme) ?? []
  const told = [...rows.matchAll(/`([a-z-]+)`/g)].map(([, slot]) => slot)
  expect(slots.length).toBeGreaterThan(30)
  expect(told.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual(
    slots.toSorted((a = '', b = '') => a.localeCompare(b)),
  )
})

it('names every part in the README', () => {
  const parts = [
    ...Object.keys(VerifyPhone).map((part) => `VerifyPhone.${part}`),
    ...Object.keys(Signup).map((part) => `Signup.${part}`),
  ]
  expect(parts.filter((part) => !readme.includes(part))).toEqual([])
})
