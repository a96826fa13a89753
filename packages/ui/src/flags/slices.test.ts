import { expect, it } from 'vitest'
import { slices } from './slices'

it('holds a drawn flag of three to two for each of the 245 countries, in the slice of its first letter', async () => {
  const loaded = await Promise.all(
    Object.entries(slices).map(async ([letter, load]) => ({ letter, flags: await load!() })),
  )
  const flags = loaded.flatMap(({ letter, flags: own }) =>
    Object.entries(own).map(([code, svg]) => ({ letter, code, svg })),
  )
  expect(flags).toHaveLength(245)
  expect(flags.filter(({ letter, code }) => !code.startsWith(letter))).toEqual([])
  const misshapen = flags.filter(({ svg }) => {
    const [, width = NaN, height = NaN] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg)?.map(Number) ?? []
    return Math.abs(width / height - 1.5) > 0.01
  })
  expect(misshapen).toEqual([])
})

it('asks nothing of other hosts and holds no script', async () => {
  const loaded = await Promise.all(Object.values(slices).map((load) => load!()))
  const texts = loaded.flatMap((flags) => Object.values(flags))
  const foreign = /<script|\son\w+=|(?:href|src)="(?!#)|url\((?!#)/
  expect(texts.filter((svg) => foreign.test(svg))).toEqual([])
})
