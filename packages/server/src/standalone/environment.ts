import type { SignupHandlerOptions } from '../handler/options'

/** What the standalone server reads from its environment. */
export interface ServerEnvironment {
  /** `PORT`, default 8787; 0 lets the system choose. */
  port: number
  /** `HOST`; default every interface. */
  host: string | undefined
  handler: SignupHandlerOptions
}

export type EnvironmentReading = { ok: true; environment: ServerEnvironment } | { ok: false; problem: string }

/** Reads the environment. `problem` is one line that names everything that is missing or wrong, and what to do. */
export function readEnvironment(env: Record<string, string | undefined>): EnvironmentReading {
  const value = (name: string) => env[name]?.trim() || undefined
  const accessKey = value('NXCLOUD_ACCESS_KEY')
  const accessSecret = value('NXCLOUD_ACCESS_SECRET')
  const missing = [
    ...(accessKey ? [] : ['NXCLOUD_ACCESS_KEY']),
    ...(accessSecret ? [] : ['NXCLOUD_ACCESS_SECRET']),
  ]
  if (!accessKey || !accessSecret) {
    const those = missing.length > 1 ? 'them' : 'it'
    return {
      ok: false,
      problem: `missing ${missing.join(' and ')}: set ${those} to what the NXCloud console shows.`,
    }
  }
  const port = value('PORT') ?? '8787'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { ok: false, problem: `PORT is '${port}': set it to a number from 0 to 65535.` }
  }
  const origins = value('SIGNUP_ORIGINS')
    ?.split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '')
  return {
    ok: true,
    environment: {
      port: Number(port),
      host: value('HOST'),
      handler: {
        nxcloud: { accessKey, accessSecret, baseUrl: value('NXCLOUD_BASE_URL') },
        basePath: value('SIGNUP_BASE_PATH'),
        origins,
      },
    },
  }
}
