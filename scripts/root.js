import { execFile } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** The folder of this repository. */
export const root = resolve(import.meta.dirname, '..')

/**
 * Runs a command of this repository (or of the system) and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<string>} standard output
 * @throws with everything it printed, if it does not end with 0
 */
export async function run(command, args, { cwd = root, env = {} } = {}) {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const options = { cwd, env: { ...process.env, ...env, PATH: path }, maxBuffer: 64 * 2 ** 20 }
  try {
    return (await promisify(execFile)(command, [...args], options)).stdout
  } catch (cause) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (cause)
    throw new Error(`${command} ${args.join(' ')} failed.\n${stdout}${stderr}`, { cause })
  }
}
