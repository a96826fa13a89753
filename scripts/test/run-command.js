import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** On two slow cores no step takes half of this; one that does has hung. */
const limitMs = 25 * 60_000

/**
 * Runs a command of this repository (or of the system) and lets it print.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export function runCommand(command, args, { cwd = root, env = {} } = {}) {
  return new Promise((done) => {
    const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env, PATH: path },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    })
    const stop = () => end(child.pid)
    const stopAndLeave = () => {
      stop()
      process.exit(1)
    }
    const timer = setTimeout(() => {
      console.error(
        `${command} ${args.join(' ')} did not end in ${limitMs / 60_000} minutes and was stopped.`,
      )
      stop()
    }, limitMs)
    process.once('SIGINT', stopAndLeave)
    process.once('SIGTERM', stopAndLeave)
    const finish = (/** @type {boolean} */ ok) => {
      clearTimeout(timer)
      process.off('SIGINT', stopAndLeave)
      process.off('SIGTERM', stopAndLeave)
      done(ok)
    }
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      finish(false)
    })
    child.once('close', (code) => finish(code === 0))
  })
}

/** @param {number | undefined} pid the leader of a process group */
function end(pid) {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended already.
  }
}
