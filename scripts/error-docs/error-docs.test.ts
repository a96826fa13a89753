import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { errorDocument } from './error-document'

it('stands in docs/errors.md as the catalogue gives it; if not, run `npm run docs:errors`', async () => {
  const committed = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  expect(await errorDocument()).toBe(committed)
})
