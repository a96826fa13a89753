import type { Log } from '../log/log'
import { redact } from '../log/redact'
import { createNxcloudClient } from '../nxcloud/client'
import { explainOutcome } from '../nxcloud/explain'
import type { UpstreamOutcome } from '../nxcloud/outcome'
import { createSignupHandler } from '../handler/create-handler'
import { readTrouble } from '../redis/redis-trouble'
import { connectRedis } from './connect-redis'
import { readEnvironment, type ServerEnvironment } from './environment'
import { inVariables } from './problem'
import { secretsOf } from './redis-url'
import type { RunPlatform } from './run'

/** What `embedded-signup-server doctor` ends with; told by `--help`. */
export type DoctorExit = 0 | 1 | 2 | 3 | 4 | 5

const silent: Log = { info() {}, warn() {}, error() {} }

interface Finding {
  exit: DoctorExit
  line: string
}

/** NXCloud allows ±60 s, and its `Date` header counts whole seconds. */
const clockAllowanceMs = 60_000

/**
 * Looks at the settings, at NXCloud by one `login` (free, and sends nothing to anybody), at the clock by its answer, and
 * at the store. One line each; the first that is wrong decides the exit code.
 */
export async function runDoctor({
  env,
  say,
  complain,
}: Pick<RunPlatform, 'env' | 'say' | 'complain'>): Promise<DoctorExit> {
  const tell = ({ exit, line }: Finding) => (exit === 0 ? say(`ok     ${line}`) : complain(`wrong  ${line}`))
  const settings = checkSettings(env)
  tell(settings.finding)
  if (!settings.environment) return settings.finding.exit

  const findings = [...(await checkNxcloud(settings.environment)), await checkStore(settings.environment)]
  findings.forEach(tell)
  return findings.find(({ exit }) => exit !== 0)?.exit ?? 0
}

function checkSettings(env: RunPlatform['env']): { finding: Finding; environment?: ServerEnvironment } {
  const reading = readEnvironment(env)
  if (!reading.ok) return { finding: { exit: 1, line: `settings: ${reading.problem}` } }
  const { environment } = reading
  try {
    createSignupHandler({ ...environment.handler, log: silent })
    return { finding: { exit: 0, line: 'settings: all there and well-formed' }, environment }
  } catch (error) {
    return { finding: { exit: 1, line: `settings: ${inVariables(error, environment)}` } }
  }
}

async function checkNxcloud({ handler }: ServerEnvironment): Promise<Finding[]> {
  let offsetMs: number | undefined
  const client = createNxcloudClient({
    ...handler.nxcloud,
    async fetch(input, init) {
      const response = await globalThis.fetch(input, init)
      const date = Date.parse(response.headers.get('date') ?? '')
      offsetMs = Number.isNaN(date) ? undefined : date + 500 - Date.now()
      return response
    },
  })
  const host = new URL(handler.nxcloud.baseUrl ?? 'https://api2.nxcloud.com').host
  const outcome = await client.login()
  const spoke = outcome.kind === 'answered'
  return [
    { exit: exitOf(outcome), line: `NXCloud: ${sayOutcome(outcome, host)}` },
    // Something that is not NXCloud says nothing about NXCloud's clock.
    ...(spoke && offsetMs !== undefined ? [clockFinding(offsetMs)] : []),
  ]
}

function exitOf(outcome: UpstreamOutcome): DoctorExit {
  if (outcome.kind !== 'answered') return 4
  if (outcome.code === 0) return 0
  if (outcome.code === 1004) return 3
  return outcome.code === 9001 || outcome.httpStatus >= 500 ? 4 : 2
}

function sayOutcome(outcome: UpstreamOutcome, host: string): string {
  if (outcome.kind === 'answered' && outcome.code === 0)
    return `${host} knows the key, and accepts the signature and the account`
  const code = outcome.kind === 'answered' ? ` (code ${outcome.code})` : ''
  return `${explainOutcome(outcome, host)}${code}`
}

function clockFinding(offsetMs: number): Finding {
  const seconds = Math.round(Math.abs(offsetMs) / 1000)
  const way = offsetMs > 0 ? 'behind' : 'ahead of'
  if (Math.abs(offsetMs) <= clockAllowanceMs)
    return { exit: 0, line: `clock: within the 60 s that NXCloud allows (${seconds} s off at most)` }
  return {
    exit: 3,
    line: `clock: this machine is ${seconds} s ${way} NXCloud. The server corrects for it, but tickets, logs and TLS do not: set the clock (NTP).`,
  }
}

async function checkStore({ redisUrl }: ServerEnvironment): Promise<Finding> {
  if (redisUrl === undefined)
    return { exit: 0, line: 'store: this process’s memory, which is right for one process only' }
  const { store, lastError, close } = connectRedis({ url: redisUrl, log: silent, again: false })
  try {
    await store.check?.()
    return { exit: 0, line: 'store: Redis answers, can be written to, and forgets no limit' }
  } catch (thrown) {
    // What kept it from connecting says more than that it is not connected.
    const error = lastError() ?? thrown
    const { short, advice } = readTrouble(error)
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code ?? redact(message, secretsOf(redisUrl))
    return {
      exit: 5,
      line: `store: ${short}: Redis at ${new URL(redisUrl).host} (${reason}). Until that changes, no code is sent. ${advice}`,
    }
  } finally {
    close()
  }
}
