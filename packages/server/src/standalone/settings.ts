export interface Setting {
  /** Of the environment variable. */
  name: string
  /** One line: what it is, and its default. */
  text: string
}

/** The server's variables. A secret one can come out of a file too, whose variable has `_FILE` behind its name. */
const variables: readonly (Setting & { secret?: true })[] = [
  { name: 'NXCLOUD_ACCESS_KEY', text: 'from the NXCloud console; needed', secret: true },
  { name: 'NXCLOUD_ACCESS_SECRET', text: 'from the NXCloud console; needed', secret: true },
  { name: 'NXCLOUD_BASE_URL', text: 'where NXCloud is; default https://api2.nxcloud.com' },
  { name: 'NXCLOUD_ALGORITHM', text: 'md5 or sha256, for signatures; default md5' },
  { name: 'NXCLOUD_TIMEOUT_MS', text: 'for one call to NXCloud; default 10000' },
  {
    name: 'NXCLOUD_APP_KEY',
    text: 'under which the numbers are listed; needed to tell how a registration goes',
    secret: true,
  },
  { name: 'PORT', text: 'default 8787; 0 takes any free one' },
  { name: 'HOST', text: 'address to listen on; default all' },
  { name: 'SIGNUP_BASE_PATH', text: 'default /api/signup' },
  {
    name: 'SIGNUP_ORIGINS',
    text: "pages that may call, with commas between; default the server's own hosts",
  },
  {
    name: 'SIGNUP_HOSTS',
    text: 'hosts at which it is asked beside HOST and this machine itself; needed without SIGNUP_ORIGINS',
  },
  {
    name: 'SIGNUP_POLICY',
    text: 'limits and countries: JSON, or the path of a JSON file; default the safe ones',
  },
  {
    name: 'SIGNUP_SECRET',
    text: 'signs tickets and proofs, at least 32 random bytes; needed with REDIS_URL, else random',
    secret: true,
  },
  {
    name: 'SIGNUP_SECRET_PREVIOUS',
    text: 'the one before, still accepted while you change it; default none',
    secret: true,
  },
  { name: 'SIGNUP_PROOF_AUDIENCE', text: 'who accepts the proofs; default embedded-signup' },
  {
    name: 'SIGNUP_TRUSTED_PROXIES',
    text: 'whose X-Forwarded-For is believed: addresses, ranges, loopback, private, unix',
  },
  { name: 'SIGNUP_WHEN_STORE_FAILS', text: 'refuse, or allow with limits per process; default refuse' },
  {
    name: 'REDIS_URL',
    text: 'where servers share their limits; default in memory, for one process only',
    secret: true,
  },
  { name: 'METRICS_PORT', text: 'serves GET /metrics there; default nowhere' },
  {
    name: 'METRICS_TOKEN',
    text: 'bearer token for /metrics, which is on PORT without METRICS_PORT; needed unless HOST is loopback',
    secret: true,
  },
  { name: 'LOG_LEVEL', text: 'silent, error, warn or info; default info' },
  {
    name: 'KEEP_ALIVE_SECONDS',
    text: 'how long an idle connection is kept; longer than your load balancer keeps its own; default 65',
  },
  { name: 'MAX_CONNECTIONS', text: 'at once; further ones are dropped; default 2000' },
  {
    name: 'DRAIN_SECONDS',
    text: 'how long /readyz shows "stopping" after SIGTERM before the port closes; default 5',
  },
  { name: 'SHUTDOWN_SECONDS', text: 'how long to wait for what is in flight after that; default 20' },
]

/** Every environment variable the server reads, in the order of `--help` and of the README's table. */
export const settings: readonly Setting[] = variables.flatMap(({ name, text, secret }) => [
  { name, text },
  ...(secret
    ? [{ name: `${name}_FILE`, text: `a file with ${name} in it, for secrets that are mounted` }]
    : []),
])
