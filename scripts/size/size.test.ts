import { expect, it } from 'vitest'
import { buildEntry, peers, react } from './build-entry.js'
import { weigh } from './weigh.js'
import { whereBytesGo } from './where-bytes-go.js'

it('lets pass what weighs as much as the limit, and nothing more', async () => {
  const files = [{ name: 'a.js', code: 'export const a = 1\n'.repeat(50) }]
  const { bytes } = await weigh(files)
  expect(bytes).toBeLessThan(100)
  expect(await weigh(files, bytes)).toEqual({ bytes, passed: true })
  expect(await weigh(files, bytes - 1)).toEqual({ bytes, passed: false })
})

it('adds up the files it is given', async () => {
  const file = (name: string) => ({ name, code: `export const ${name} = '${name}'` })
  const [one, other, both] = await Promise.all([
    weigh([file('one')]),
    weigh([file('other')]),
    weigh([file('one'), file('other')]),
  ])
  expect(both.bytes).toBe(one.bytes + other.bytes)
})

it('gives every byte of a build to the file it comes from', async () => {
  const { first, lazy } = await buildEntry('hooks', { without: [...react, ...peers] })
  const shares = whereBytesGo(first[0]!)
  expect(shares.reduce((sum, { minified }) => sum + minified, 0)).toBe(first[0]!.code.length)
  expect(shares.map(({ file }) => file)).toContain('packages/hooks/src/phone/use-phone-form.ts')
  expect(shares.map(({ file }) => file).filter((file) => file.startsWith('libphonenumber-js'))).toEqual([])
  expect(lazy.map(({ name }) => name)).toContain('field-plan.js')
})
