/**
 * Finds redis-server for the tests of the shared limits, and installs it where the machine lets it.
 * `node scripts/ensure-redis.js` prints its path. A test starts it itself, on loopback with a port of its own.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { aptInstall, findProgram } from './find-program.js'

const places = [
  'redis-server',
  '/usr/bin/redis-server',
  '/usr/local/bin/redis-server',
  '/opt/homebrew/bin/redis-server',
]

/**
 * `REDIS_SERVER_PATH`, else the system's.
 * @returns {string | undefined} an absolute path
 */
export function findRedis() {
  const chosen = process.env['REDIS_SERVER_PATH']
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`REDIS_SERVER_PATH names ${chosen}, and there is no such file.`)
    return resolve(chosen)
  }
  return findProgram(places)
}

/**
 * The server, installed first if need be.
 * @returns {string} an absolute path
 * @throws if there is none and none can be installed; the message names the command to run
 */
export function ensureRedis() {
  const found = findRedis() ?? (aptInstall('redis-server') ? findRedis() : undefined)
  if (found) return found
  throw new Error(
    'The tests of shared limits need redis-server, and none could be found or installed. Run ' +
      '`sudo apt-get install redis-server` (Debian) or `brew install redis` (macOS), or set REDIS_SERVER_PATH.',
  )
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  try {
    console.log(ensureRedis())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
