interface Ports {
  metrics: { port: number | undefined }
}

/** The handler's options as the environment names them; a longer name goes before its beginning. */
const variableOf: readonly (readonly [option: string, variable: string])[] = [
  ['nxcloud.baseUrl', 'NXCLOUD_BASE_URL'],
  ['nxcloud.accessKey', 'NXCLOUD_ACCESS_KEY'],
  ['nxcloud.accessSecret', 'NXCLOUD_ACCESS_SECRET'],
  ['nxcloud.timeoutMs', 'NXCLOUD_TIMEOUT_MS'],
  ['proofAudience', 'SIGNUP_PROOF_AUDIENCE'],
  ['origins', 'SIGNUP_ORIGINS'],
  ['hosts', 'SIGNUP_HOSTS'],
  ['basePath', 'SIGNUP_BASE_PATH'],
  ['policy', 'SIGNUP_POLICY'],
  ['secret', 'SIGNUP_SECRET'],
  ['trustedProxies', 'SIGNUP_TRUSTED_PROXIES'],
  ['appKey', 'NXCLOUD_APP_KEY'],
]

/** What kept the server from starting, in one line, in the words of the environment's variables. */
export function inVariables(error: unknown, { metrics }: Ports): string {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number }
  const name = port === metrics.port ? 'METRICS_PORT' : 'PORT'
  if (code === 'EADDRINUSE') return `port ${port} is taken: stop what uses it, or set ${name} to another one.`
  if (code === 'EACCES')
    return `port ${port} needs rights this process does not have: set ${name} to one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is not an address of this machine (${code}): set it to one, or take it away to listen on all.`
  return variableOf.reduce(
    (text, [option, variable]) =>
      text.replace(new RegExp(`(?<![\\w.])${option.replace('.', '\\.')}(?!\\w)`, 'g'), variable),
    message,
  )
}
