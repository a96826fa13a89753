import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.js'
import { catalogVersions } from './catalog-versions.js'

const test = `import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { CountrySearch } from '@embedded-signup/ui/country-search'
import { locales } from '@embedded-signup/ui/locales'
import '@embedded-signup/ui/styles.css'
import { act } from 'react'
import { createRoot } from 'react-dom/client'

globalThis.IS_REACT_ACT_ENVIRONMENT = true

const pause = () => act(() => new Promise((done) => setTimeout(done, 20)))

it('shows the step, and what it loads later', async () => {
  const page = document.body.appendChild(document.createElement('div'))
  const messages = await locales.id()
  const root = createRoot(page)
  await act(async () =>
    root.render(
      <SignupProvider policy={{}}>
        <VerifyPhoneStep messages={messages} countrySelect={CountrySearch} />
      </SignupProvider>,
    ),
  )
  await act(async () => [...page.querySelectorAll('button')].at(-1).click())
  while (!page.querySelector('[role=alert]')) await pause()
  const failures = await messages.failures()
  expect(page.querySelector('[role=alert]').textContent).toBe(failures.problems.empty)
  await act(async () => root.unmount())
})
`

const backend = `import { createSignupHandler } from '@embedded-signup/server'

export const handler: (request: Request) => Promise<Response> = createSignupHandler({
  nxcloud: { accessKey: 'key', accessSecret: 'secret' },
})
`

const compilerOptions = {
  target: 'ES2022',
  module: 'nodenext',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

/** What the README of ui tells to put into `jest.config.js`. */
function configOfReadme() {
  const readme = readFileSync(join(root, 'packages/ui/README.md'), 'utf8')
  const config = /^```js\n(\/\/ jest\.config\.js\n.*?)^```$/ms.exec(readme)?.[1]
  if (!config) throw new Error('The README of ui shows no jest.config.js.')
  return config
}

/**
 * Writes an app in CommonJS that is tested with Jest, set up as the README of ui says.
 * @param {string} folder to be made
 * @param {readonly import('./pack-all.js').Tarball[]} tarballs
 */
export function writeJestApp(folder, tarballs) {
  mkdirSync(folder, { recursive: true })
  const fileOf = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]))
  const { '@embedded-signup/ui': ui, '@embedded-signup/server': server, ...overrides } = fileOf
  const manifest = {
    name: 'jest-app',
    private: true,
    dependencies: {
      '@embedded-signup/ui': ui,
      '@embedded-signup/server': server,
      ...catalogVersions(['react', 'react-dom', '@tanstack/react-query', 'react-hook-form']),
    },
    devDependencies: {
      '@swc/core': '1.16.22',
      '@swc/jest': '0.2.39',
      jest: '30.5.2',
      'jest-environment-jsdom': '30.5.2',
    },
    overrides,
  }
  const files = {
    'package.json': JSON.stringify(manifest, null, 2),
    'jest.config.js': configOfReadme(),
    'style-sheet.js': '',
    'verify.test.jsx': test,
    'backend.ts': backend,
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['backend.ts'] }),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}
