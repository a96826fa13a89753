interface Ports {
  metrics: { port: number | undefined }
}

/** What kept the server from starting, in one line, in the words of the environment's variables. */
export function inVariables(error: unknown, { metrics }: Ports): string {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number }
  const name = port === metrics.port ? 'METRICS_PORT' : 'PORT'
  if (code === 'EADDRINUSE') return `port ${port} is taken: stop what uses it, or set ${name} to another one.`
  if (code === 'EACCES')
    return `port ${port} needs rights this process does not have: set ${name} to one above 1023.`
  return message
    .replace(/^nxcloud\.baseUrl/, 'NXCLOUD_BASE_URL')
    .replace(/^nxcloud\.accessKey/, 'NXCLOUD_ACCESS_KEY')
    .replace(/^nxcloud\.accessSecret/, 'NXCLOUD_ACCESS_SECRET')
    .replace(/^origins/, 'SIGNUP_ORIGINS')
    .replace(/^basePath/, 'SIGNUP_BASE_PATH')
    .replace(/^proofAudience/, 'SIGNUP_PROOF_AUDIENCE')
    .replace(/^policy/, 'SIGNUP_POLICY')
    .replace(/^secret/, 'SIGNUP_SECRET')
    .replace(/^trustedProxies/, 'SIGNUP_TRUSTED_PROXIES')
}
