import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogVersions } from './catalog-versions.js'

const main = `import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { CountrySearch } from '@embedded-signup/ui/country-search'
import '@embedded-signup/ui/country-search.css'
import { Flag } from '@embedded-signup/ui/flags'
import '@embedded-signup/ui/flags.css'
import '@embedded-signup/ui/styles.css'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <SignupProvider endpoint="/api/signup">
      <VerifyPhoneStep onVerified={({ phone }) => document.title = phone} />
    </SignupProvider>
    <SignupProvider endpoint="/api/signup">
      <VerifyPhoneStep className="with-search" id="with-search" countrySelect={CountrySearch} flag={Flag} />
    </SignupProvider>
  </StrictMode>,
)
`

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Bare</title><link rel="icon" href="data:," />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data:" /></head>
  <body><div id="root"></div><script type="module" src="/main.tsx"></script></body>
</html>
`

const config = `import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({ plugins: [react()] })
`

const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  types: ['vite/client'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

/** The app as it is without the types of a bundler, which declare every `*.css`. */
const withoutBundler = { ...compilerOptions, types: [], noUncheckedSideEffectImports: true }

/**
 * Writes the app that an integrator starts with: ui is installed, and what ui needs comes with it.
 * @param {string} folder to be made
 * @param {readonly import('./pack-all.js').Tarball[]} tarballs
 */
export function writeBareApp(folder, tarballs) {
  mkdirSync(folder, { recursive: true })
  const fileOf = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]))
  const { '@embedded-signup/ui': ui, ...overrides } = fileOf
  const manifest = {
    name: 'bare-app',
    private: true,
    type: 'module',
    dependencies: {
      '@embedded-signup/ui': ui,
      ...catalogVersions(['react', 'react-dom', '@tanstack/react-query', 'react-hook-form']),
    },
    devDependencies: catalogVersions(['vite', '@vitejs/plugin-react', '@types/react', '@types/react-dom']),
    overrides,
  }
  const files = {
    'package.json': JSON.stringify(manifest, null, 2),
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['main.tsx'] }),
    'tsconfig.plain.json': JSON.stringify({ compilerOptions: withoutBundler, include: ['main.tsx'] }),
    'vite.config.js': config,
    'index.html': page,
    'main.tsx': main,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}
