#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { sandboxAccount, sandboxAppKey } from './account'
import { startSandboxServer } from './node/start-sandbox-server'

const usage = `Usage: embedded-signup-sandbox [options]
  --port N              port to listen on (default 4010; 0: any free one)
  --host NAME           address to listen on (default 127.0.0.1)
  --latency MS          delay of every answer (default 0)
  --registration-ms MS  from createClient to CONNECTED (default 8000)
  --help                this text
`

const options = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  latency: { type: 'string', default: '0' },
  'registration-ms': { type: 'string', default: '8000' },
  help: { type: 'boolean', default: false },
} as const

function wholeNumber(name: string, text: string) {
  if (/^\d+$/.test(text)) return Number(text)
  throw new TypeError(`--${name} takes a whole number, not "${text}".`)
}

async function main() {
  const { values } = parseArgs({ options })
  if (values.help) return void process.stdout.write(usage)
  const server = await startSandboxServer({
    port: wholeNumber('port', values.port),
    host: values.host,
    options: {
      latencyMs: wholeNumber('latency', values.latency),
      registrationMs: wholeNumber('registration-ms', values['registration-ms']),
    },
  })
  process.stdout.write(
    [
      `NXCloud sandbox listening on ${server.url}`,
      `  access key     ${sandboxAccount.accessKey}`,
      `  access secret  ${sandboxAccount.accessSecret}`,
      `  app key        ${sandboxAppKey}`,
      `  codes          ${server.url}/sandbox/inbox`,
      '',
    ].join('\n'),
  )
  const stop = () => void server.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  process.exitCode = 1
})
