export interface Setting {
  /** Of the environment variable. */
  name: string
  /** One line: what it is, and its default. */
  text: string
}

/** Every environment variable the server reads, in the order of `--help` and of the README's table. */
export const settings: readonly Setting[] = [
  { name: 'NXCLOUD_ACCESS_KEY', text: 'from the NXCloud console; needed' },
  { name: 'NXCLOUD_ACCESS_SECRET', text: 'from the NXCloud console; needed' },
  { name: 'NXCLOUD_BASE_URL', text: 'where NXCloud is; default https://api2.nxcloud.com' },
  { name: 'NXCLOUD_ALGORITHM', text: 'md5 or sha256, for signatures; default md5' },
  { name: 'NXCLOUD_TIMEOUT_MS', text: 'for one call to NXCloud; default 10000' },
  {
    name: 'NXCLOUD_APP_KEY',
    text: 'under which the numbers are listed; needed to tell how a registration goes',
  },
  { name: 'PORT', text: 'default 8787; 0 takes any free one' },
  { name: 'HOST', text: 'address to listen on; default all' },
  { name: 'SIGNUP_BASE_PATH', text: 'default /api/signup' },
  { name: 'SIGNUP_ORIGINS', text: "pages that may call, with commas between; default the server's own host" },
  {
    name: 'SIGNUP_POLICY',
    text: 'limits and countries: JSON, or the path of a JSON file; default the safe ones',
  },
  {
    name: 'SIGNUP_SECRET',
    text: 'signs tickets and proofs, at least 32 bytes; needed with REDIS_URL, else random',
  },
  {
    name: 'SIGNUP_SECRET_PREVIOUS',
    text: 'the one before, still accepted while you change it; default none',
  },
  { name: 'SIGNUP_PROOF_AUDIENCE', text: 'who accepts the proofs; default embedded-signup' },
  {
    name: 'SIGNUP_TRUSTED_PROXIES',
    text: 'whose X-Forwarded-For is believed: addresses, ranges, loopback, private, unix',
  },
  { name: 'SIGNUP_WHEN_STORE_FAILS', text: 'refuse, or allow with limits per process; default refuse' },
  { name: 'REDIS_URL', text: 'where servers share their limits; default in memory, for one process only' },
  { name: 'METRICS_PORT', text: 'serves GET /metrics there; default nowhere' },
  { name: 'METRICS_TOKEN', text: 'bearer token for /metrics; without METRICS_PORT it is served on PORT' },
  { name: 'LOG_LEVEL', text: 'silent, error, warn or info; default info' },
  { name: 'SHUTDOWN_SECONDS', text: 'how long to wait for what is in flight; default 25' },
]
