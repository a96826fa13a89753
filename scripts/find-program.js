import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * The first of these programs that can be run here: a bare name is looked for in PATH, a path is taken as it is.
 * @param {readonly string[]} names
 * @returns {string | undefined} an absolute path
 */
export function findProgram(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find(runs)
}

/**
 * Installs a Debian package where that can be done without asking anyone: as root, with apt-get.
 * @param {string} name
 * @returns {boolean} whether it was installed
 */
export function aptInstall(name) {
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'])) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update'], { stdio: ['ignore', 'ignore', 'inherit'], env })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    })
    return true
  } catch {
    return false
  }
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
