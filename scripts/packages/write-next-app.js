import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { catalogVersions } from './catalog-versions.js'

const layout = `import type { ReactNode } from 'react'
import '@embedded-signup/ui/styles.css'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head><link rel="icon" href="data:," /></head>
      <body>{children}</body>
    </html>
  )
}
`

/** A server component: it evaluates the packages where React has neither contexts nor effects. */
const page = `import { errorCatalogue, verifyFlow } from '@embedded-signup/hooks'
import { en, SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'

export default function Page() {
  const { step } = verifyFlow({ step: 'phone' }, { type: 'phoneChanged' })
  return (
    <main>
      <p id="server">{\`\${en.send}, \${Object.keys(errorCatalogue).includes('cooldown')}, \${step}\`}</p>
      <SignupProvider endpoint="/api/signup">
        <VerifyPhoneStep defaultCountry="ID" />
      </SignupProvider>
    </main>
  )
}
`

const route = `import { createSandbox, sandboxAccount } from '@embedded-signup/sandbox'
import { createSignupHandler } from '@embedded-signup/server'

const sandbox = createSandbox()
const handler = createSignupHandler({
  nxcloud: { ...sandboxAccount, baseUrl: 'https://nxcloud.test', fetch: sandbox.fetch },
  secret: 'a secret of this check and of nothing else',
})

export const POST = (request: Request) => handler(request)

/** Beside the policy, the newest code: what a phone would show. */
export const GET = async (request: Request) =>
  request.url.endsWith('/inbox') ? Response.json(sandbox.inbox.messages().at(-1) ?? null) : handler(request)
`

const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  isolatedModules: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  plugins: [{ name: 'next' }],
}

/**
 * Writes a Next app whose page is a server component around the step, with the handler as its route.
 * @param {string} folder to be made
 * @param {readonly import('./pack-all.js').Tarball[]} tarballs
 */
export function writeNextApp(folder, tarballs) {
  const fileOf = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]))
  const { '@embedded-signup/ui': ui, '@embedded-signup/server': server, ...others } = fileOf
  const { '@embedded-signup/sandbox': sandbox, ...overrides } = others
  const manifest = {
    name: 'next-app',
    private: true,
    dependencies: {
      '@embedded-signup/ui': ui,
      '@embedded-signup/server': server,
      '@embedded-signup/sandbox': sandbox,
      next: '16.4.6',
      ...catalogVersions(['react', 'react-dom', '@tanstack/react-query', 'react-hook-form']),
    },
    devDependencies: catalogVersions(['typescript', '@types/node', '@types/react', '@types/react-dom']),
    overrides,
  }
  const files = {
    'package.json': JSON.stringify(manifest, null, 2),
    'tsconfig.json': JSON.stringify({
      compilerOptions,
      include: ['next-env.d.ts', '**/*.ts', '**/*.tsx'],
      exclude: ['node_modules'],
    }),
    'next-env.d.ts': '/// <reference types="next" />\n',
    'app/layout.tsx': layout,
    'app/page.tsx': page,
    'app/api/signup/[action]/route.ts': route,
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
