import { sandboxAccount } from '@embedded-signup/sandbox'
import { main, type Ending } from '../standalone/main'
import type { RunningProgram } from '../standalone/run'
import { testSecret } from './signup'

/** The account that sandboxes know, at one of them. */
export const accountAt = (nxcloudUrl: string): Record<string, string> => ({
  NXCLOUD_ACCESS_KEY: sandboxAccount.accessKey,
  NXCLOUD_ACCESS_SECRET: sandboxAccount.accessSecret,
  NXCLOUD_BASE_URL: nxcloudUrl,
  SIGNUP_SECRET: testSecret,
})

interface LogLine extends Record<string, unknown> {
  level: string
  message: string
}

export interface ProgramRun {
  ending: Ending
  /** What it said and complained, line by line. */
  said: string[]
  complained: string[]
  log: LogLine[]
  /** Resolves with the first line of this event, when it is written or at once. */
  logged: (event: string) => Promise<LogLine>
}

const running: RunningProgram[] = []

/** For `afterEach`: ends at once what `runProgram` has started. */
export const stopPrograms = () =>
  Promise.all(running.splice(0).map((program) => program.stop({ drain: false })))

/** The program in the test's own process, on loopback: all of it but signals, streams and exit code. */
export async function runProgram(
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<ProgramRun> {
  const said: string[] = []
  const complained: string[] = []
  const log: LogLine[] = []
  const waiting = new Set<() => void>()
  const ending = await main(args, {
    env: { HOST: '127.0.0.1', PORT: '0', SHUTDOWN_SECONDS: '0', ...env },
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
    logTo: {
      write(line) {
        log.push(JSON.parse(line) as LogLine)
        for (const look of waiting) look()
      },
    },
  })
  if ('program' in ending) running.push(ending.program)
  return {
    ending,
    said,
    complained,
    log,
    logged: (event) =>
      new Promise((resolve) => {
        const look = () => {
          const found = log.find((line) => line['event'] === event)
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
  }
}

/** A program that has to run. @throws where it does not, with what it complained. */
export async function serveProgram(env: Record<string, string>): Promise<ProgramRun & RunningProgram> {
  const run = await runProgram(env)
  if (!('program' in run.ending)) throw new Error(`It did not start: ${run.complained.join(' ')}`)
  return { ...run, ...run.ending.program }
}
