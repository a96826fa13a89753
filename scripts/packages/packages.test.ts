import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root, run } from '../root.js'
import { npmEnvironment } from './npm-environment.js'
import { openBareApp } from './open-bare-app.js'
import { openNextApp } from './open-next-app.js'
import { packAll, packages, type Tarball } from './pack-all.js'
import { secretWords } from './secret-words.js'
import { writeBareApp } from './write-bare-app.js'
import { writeJestApp } from './write-jest-app.js'
import { writeNextApp } from './write-next-app.js'

const folder = mkdtempSync(join(tmpdir(), 'embedded-signup-packages-'))
const bareApp = join(folder, 'bare-app')
const nextApp = join(folder, 'next-app')
const jestApp = join(folder, 'jest-app')
const env = npmEnvironment()
let tarballs: Tarball[]

const fileOf = (name: string) => tarballs.find((tarball) => tarball.name === name)?.file ?? ''
const install = (cwd: string) =>
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error'], { cwd, env })

beforeAll(async () => {
  await run('pnpm', ['--silent', 'run', 'build:packages'], { env: { NO_COLOR: '1' } })
  tarballs = await packAll(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what would be published', () => {
  const names = packages.map(({ name }) => name)

  it.each(names)('pleases publint: %s', async (name) => {
    await expect(run('publint', ['run', fileOf(name), '--strict'])).resolves.toBeDefined()
  })

  it.each(names)('has types for every way it can be imported: %s', async (name) => {
    const sheets = ['./styles.css', './country-search.css', './flags.css']
    const options = ['--profile', 'esm-only', '--no-summary', '--exclude-entrypoints', ...sheets]
    await expect(run('attw', [fileOf(name), ...options])).resolves.toBeDefined()
  })
})

describe('a bare Vite and React app outside this workspace', () => {
  beforeAll(async () => {
    writeBareApp(bareApp, tarballs)
    await install(bareApp)
  })

  it.each([
    'react',
    'react-dom',
    '@tanstack/react-query',
    'react-hook-form',
    'libphonenumber-js',
    '@embedded-signup/hooks',
    '@embedded-signup/contract',
  ])('has one copy of %s', (name) => {
    expect(countCopies(join(bareApp, 'node_modules'), name)).toBe(1)
  })

  describe.each(['typescript', 'typescript-7'])('with %s', (compiler) => {
    it.each(['tsconfig.json', 'tsconfig.plain.json'])(
      'type-checks against the published types, style sheets among them: %s',
      async (config) => {
        const tsc = join(root, 'node_modules', compiler, 'bin/tsc')
        await expect(run('node', [tsc, '-p', join(bareApp, config)])).resolves.toBe('')
      },
    )
  })

  describe('built', () => {
    beforeAll(async () => {
      await run(join(bareApp, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], { cwd: bareApp })
    })

    it('holds no secret in its bundle, and no word for one', async () => {
      const assets = join(bareApp, 'dist/assets')
      const bundle = readdirSync(assets).map((name) => readFileSync(join(assets, name), 'utf8'))
      expect(bundle).not.toEqual([])
      const found = (await secretWords()).filter((word) => bundle.some((text) => text.includes(word)))
      expect(found).toEqual([])
    })

    it('renders the step', () => expect(openBareApp(join(bareApp, 'dist'))).resolves.toBeUndefined())
  })
})

describe('a Next app whose page is a server component and whose route is the handler', () => {
  beforeAll(async () => {
    writeNextApp(nextApp, tarballs)
    await install(nextApp)
    await run(join(nextApp, 'node_modules/.bin/next'), ['build'], {
      cwd: nextApp,
      env: { ...env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    })
  })

  it('verifies a number', () => expect(openNextApp(nextApp)).resolves.toBeUndefined())
})

describe('an app in CommonJS that is tested with Jest', () => {
  beforeAll(async () => {
    writeJestApp(jestApp, tarballs)
    await install(jestApp)
  })

  it('passes its tests with what the README says to set up', () =>
    expect(
      run('node', [join(jestApp, 'node_modules/jest/bin/jest.js'), '--silent'], { cwd: jestApp }),
    ).resolves.toBeDefined())

  it.each(['typescript', 'typescript-7'])('type-checks what it imports with %s', (compiler) =>
    expect(run('node', [join(root, 'node_modules', compiler, 'bin/tsc'), '-p', jestApp])).resolves.toBe(''),
  )

  it.each(['@embedded-signup/ui', '@embedded-signup/hooks', '@embedded-signup/server'])(
    'requires %s',
    (name) => expect(run('node', ['--eval', `require('${name}')`], { cwd: jestApp })).resolves.toBeDefined(),
  )
})

/** How often the package is installed in a `node_modules` folder, at any depth. */
function countCopies(modules: string, name: string): number {
  if (!existsSync(modules)) return 0
  const here = existsSync(join(modules, name, 'package.json')) ? 1 : 0
  const inside = readdirSync(modules).flatMap((entry) =>
    entry.startsWith('@') ? readdirSync(join(modules, entry)).map((inner) => `${entry}/${inner}`) : [entry],
  )
  return inside.reduce((sum, entry) => sum + countCopies(join(modules, entry, 'node_modules'), name), here)
}
