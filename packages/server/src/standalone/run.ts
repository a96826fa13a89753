import { createConsoleLog } from '../log/log'
import { readEnvironment } from './environment'
import { startSignupServer, type RunningServer } from './serve'

export interface RunPlatform {
  env: Record<string, string | undefined>
  /** One line without its end. */
  say: (line: string) => void
  complain: (line: string) => void
}

/** Starts the server from the environment. `undefined`: it could not start, and has said why in one line. */
export async function run({ env, say, complain }: RunPlatform): Promise<RunningServer | undefined> {
  const reading = readEnvironment(env)
  if (!reading.ok) {
    complain(`embedded-signup-server: ${reading.problem}`)
    return undefined
  }
  const { port, host, handler } = reading.environment
  try {
    const server = await startSignupServer({
      port,
      host,
      handler: { ...handler, log: createConsoleLog('info') },
    })
    const upstream = new URL(handler.nxcloud.baseUrl ?? 'https://api2.nxcloud.com').host
    const pages = handler.origins?.join(', ') ?? 'this host only (SIGNUP_ORIGINS allows more)'
    say(
      `embedded-signup-server: ${server.url}${handler.basePath ?? '/api/signup'} → ${upstream}; pages from: ${pages}`,
    )
    return server
  } catch (error) {
    complain(`embedded-signup-server: ${problemOf(error, port)}`)
    return undefined
  }
}

function problemOf(error: unknown, port: number): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `port ${port} is taken: stop what uses it, or set PORT to another one.`
  if (code === 'EACCES')
    return `port ${port} needs rights this process does not have: set PORT to one above 1023.`
  return message
    .replace(/^nxcloud\.baseUrl/, 'NXCLOUD_BASE_URL')
    .replace(/^origins/, 'SIGNUP_ORIGINS')
    .replace(/^basePath/, 'SIGNUP_BASE_PATH')
}
