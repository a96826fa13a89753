import { StartError } from './start-error.js'

/** @typedef {import('../server/upstream.ts').UpstreamSettings} UpstreamSettings */

const defaultPort = 5173
/** A request to a remote API takes about this long; without it nobody would see the page’s waiting states. */
const sandboxLatencyMs = 350
const nxcloud = 'https://api2.nxcloud.com'

/**
 * `PORT`, 5173 unless given; the sandbox as upstream, unless `NXCLOUD_ACCESS_KEY` and `NXCLOUD_ACCESS_SECRET` are both
 * given. `NXCLOUD_BASE_URL` leads to another NXCloud; `NXCLOUD_APP_KEY` lets the page follow a registration.
 * `PLAYGROUND_WATCH=off` leaves a page as it is when its source changes, and shares no cache with other playgrounds: for
 * tests. An empty variable counts as none.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {{ port: number, upstream: UpstreamSettings, watch: boolean }}
 * @throws {StartError} that names the variable and what to do; it never repeats a secret.
 */
export function readEnvironment(env) {
  return {
    port: readPort(env['PORT']),
    upstream: readUpstream(env),
    watch: env['PLAYGROUND_WATCH'] !== 'off',
  }
}

/** @param {string | undefined} text */
function readPort(text) {
  if (!text) return defaultPort
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port
  throw new StartError(
    `PORT is ${JSON.stringify(text)}, which is no port: give a whole number from 1 to 65535, or leave it out for ${defaultPort}.`,
  )
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {UpstreamSettings}
 */
function readUpstream(env) {
  const accessKey = env['NXCLOUD_ACCESS_KEY']
  const accessSecret = env['NXCLOUD_ACCESS_SECRET']
  const baseUrl = env['NXCLOUD_BASE_URL']
  const appKey = env['NXCLOUD_APP_KEY'] || undefined
  if (accessKey && accessSecret)
    return { kind: 'nxcloud', baseUrl: baseUrl || nxcloud, accessKey, accessSecret, appKey }

  const missing = [!accessKey && 'NXCLOUD_ACCESS_KEY', !accessSecret && 'NXCLOUD_ACCESS_SECRET'].filter(
    Boolean,
  )
  const given = [
    baseUrl && 'NXCLOUD_BASE_URL',
    appKey && 'NXCLOUD_APP_KEY',
    accessKey && 'NXCLOUD_ACCESS_KEY',
    accessSecret && 'NXCLOUD_ACCESS_SECRET',
  ].filter(Boolean)
  if (given.length === 0) return { kind: 'sandbox', latencyMs: sandboxLatencyMs }
  throw new StartError(
    `${given.join(' and ')} is set, but ${missing.join(' and ')} is missing: set key and secret to talk to NXCloud, or none of them for the sandbox.`,
  )
}
