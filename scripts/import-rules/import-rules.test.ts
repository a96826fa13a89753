import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** What no package may hold: where it would stand, and the line that must be refused there. */
const refused: [file: string, line: string][] = [
  ['packages/contract/src/phone/a.ts', "import { useState } from 'react'"],
  ['packages/contract/src/phone/b.ts', "import { useVerifyPhone } from '@embedded-signup/hooks'"],
  ['packages/contract/src/phone/c.ts', "import { readFile } from 'node:fs/promises'"],
  ['packages/contract/src/d.ts', 'export const width = window.innerWidth'],
  ['packages/contract/src/e.ts', "export const home = process.env['HOME']"],
  ['packages/contract/src/f.ts', "export { sign } from '../../server/src/nxcloud/sign'"],
  ['packages/hooks/src/a.ts', "import { createPortal } from 'react-dom'"],
  ['packages/hooks/src/b.ts', "import type { Handler } from '@embedded-signup/server'"],
  ['packages/hooks/src/c.ts', "export { Button } from '@embedded-signup/ui'"],
  ['packages/hooks/src/d.ts', "export const sandbox = () => import('@embedded-signup/sandbox')"],
  ['packages/hooks/src/e.tsx', 'export const Note = () => <p>Sent</p>'],
  ['packages/hooks/src/f.tsx', 'export const Field = () => <input />'],
  ['packages/hooks/src/g.ts', "import { readPhone } from '../../../packages/contract/src/phone'"],
  ['packages/ui/src/a.ts', "import { readPhone } from '@embedded-signup/contract'"],
  ['packages/ui/src/b.ts', "import { errors } from '@embedded-signup/contract/schemas'"],
  ['packages/ui/src/c.ts', "import { createSignupHandler } from '@embedded-signup/server'"],
  ['packages/ui/src/d.ts', "import { createSandbox } from '@embedded-signup/sandbox'"],
  ['packages/ui/src/e.ts', "import { join } from 'node:path'"],
  ['packages/ui/src/f.stories.tsx', "import { errors } from '../../contract/src/errors'"],
  ['packages/server/src/handler/a.ts', "import { createSandbox } from '@embedded-signup/sandbox'"],
  ['packages/server/src/handler/b.ts', "import { createHash } from 'node:crypto'"],
  ['packages/server/src/handler/c.ts', "import { setTimeout } from 'node:timers/promises'"],
  ['packages/server/src/handler/d.ts', "export const bytes = Buffer.from('')"],
  ['packages/server/src/handler/e.ts', "import { useVerifyPhone } from '@embedded-signup/hooks'"],
  ['packages/server/src/node.ts', "import { createSandbox } from '@embedded-signup/sandbox'"],
  [
    'packages/server/src/standalone/a.ts',
    "import { startSandboxServer } from '@embedded-signup/sandbox/node'",
  ],
  ['packages/sandbox/src/a.ts', "import { errors } from '@embedded-signup/contract'"],
  ['packages/sandbox/src/b.ts', "import { sign } from '@embedded-signup/server'"],
  ['packages/sandbox/src/c.ts', "import { createHash } from 'node:crypto'"],
  ['packages/sandbox/src/d.test.ts', "import { sign } from '@embedded-signup/server'"],
  ['packages/sandbox/src/node.ts', "import { sign } from '@embedded-signup/server'"],
]

const allowed: [file: string, line: string][] = [
  ['packages/contract/src/ok.ts', "export { object } from 'valibot'"],
  ['packages/contract/src/ok-core.ts', "export { isValidNumber } from 'libphonenumber-js/core'"],
  ['packages/hooks/src/ok.ts', "export { useQuery } from '@tanstack/react-query'"],
  ['packages/hooks/src/ok-contract.ts', "export { readPhone } from '@embedded-signup/contract/phone'"],
  ['packages/hooks/src/phone/ok-parent.ts', "export { clock } from '../time/clock'"],
  ['packages/hooks/src/ok.test.ts', "export { createSandbox } from '@embedded-signup/sandbox'"],
  ['packages/ui/src/ok.tsx', 'export const Note = () => <p>Sent</p>'],
  ['packages/ui/src/ok-hooks.ts', "export { useVerifyPhone } from '@embedded-signup/hooks'"],
  ['packages/ui/src/ok.stories.tsx', "export { createSignupHandler } from '@embedded-signup/server'"],
  ['packages/server/src/handler/ok.ts', "export { errors } from '@embedded-signup/contract/schemas'"],
  ['packages/server/src/standalone/ok.ts', "export { createServer } from 'node:http'"],
  ['packages/server/src/handler/ok.test.ts', "export { createSandbox } from '@embedded-signup/sandbox'"],
  ['packages/sandbox/src/bin.ts', "export { parseArgs } from 'node:util'"],
]

const importRules = [
  'eslint(no-restricted-imports)',
  'eslint(no-restricted-globals)',
  'react(forbid-elements)',
]

describe('the import rules between packages', () => {
  let house: string
  let broken: Set<string>

  beforeAll(async () => {
    house = await mkdtemp(join(tmpdir(), 'import-rules-'))
    await copyFile(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
    for (const [file, line] of [...refused, ...allowed]) {
      await mkdir(dirname(join(house, file)), { recursive: true })
      await writeFile(join(house, file), `${line}\n`)
    }
    broken = await filesThatBreakARule(house)
  })

  afterAll(() => rm(house, { recursive: true }))

  it.each(refused)('refuse in %s: %s', (file) => {
    expect(broken).toContain(file)
  })

  it.each(allowed)('allow in %s: %s', (file) => {
    expect(broken).not.toContain(file)
  })
})

async function filesThatBreakARule(house: string): Promise<Set<string>> {
  const report = await new Promise<string>((done) => {
    execFile(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json'], { cwd: house }, (_error, stdout) =>
      done(stdout),
    )
  })
  const { diagnostics } = JSON.parse(report) as { diagnostics: { code: string; filename: string }[] }
  return new Set(
    diagnostics
      .filter(({ code }) => importRules.includes(code))
      .map(({ filename }) => filename.replaceAll('\\', '/')),
  )
}
