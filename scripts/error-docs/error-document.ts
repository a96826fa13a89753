import { errorCatalogue, type ErrorCode, type MendedBy } from '@embedded-signup/contract'
import { format } from 'prettier'
import { scenarios } from '../../packages/ui/src/stories/failures/scenarios'

const menders: Record<MendedBy, string> = {
  person: 'the person',
  integrator: 'you',
  upstream: 'NXCloud or WhatsApp',
}

/** `docs/errors.md`, out of the catalogue and the scenarios that stories and end-to-end tests play. */
export async function errorDocument(): Promise<string> {
  const codes = Object.keys(errorCatalogue) as ErrorCode[]
  const text = `# Errors

Written by \`npm run docs:errors\` from the error catalogue (\`errorCatalogue\` of \`@embedded-signup/contract\`) and the
scenarios by which every failure is brought on, in a story and in a browser over HTTP; a test fails when this page says
something else. Switch on \`error.code\`; what a person reads can be replaced, code by code, in the messages.

${codes.length} codes. Status 0: the error arises in the page and never travels. Retryable: the very same request may
succeed later.

${table(
  ['code', 'HTTP', 'who mends it', 'retryable'],
  codes.map((code) => {
    const { status, mendedBy, retryable } = errorCatalogue[code]
    return [`[\`${code}\`](#${code})`, `${status}`, menders[mendedBy], retryable ? 'yes' : 'no']
  }),
)}

${codes.map(section).join('\n\n')}
`
  return format(text, { parser: 'markdown', printWidth: 110 })
}

const section = (code: ErrorCode) => `## ${code}

${scenarios[code].when}.

- The person reads: “${errorCatalogue[code].text}”
- You: ${scenarios[code].integrator}`

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
