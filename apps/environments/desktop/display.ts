import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { ensureProgram } from '../../../scripts/setup/programs.js'
import type { Processes } from './processes'

/**
 * A screen without a monitor and a window manager on it, without which no window gets the focus.
 * @param size in px, like `800x1000`
 * @returns the value of `DISPLAY`
 */
export async function startDisplay(
  processes: Processes,
  env: NodeJS.ProcessEnv,
  size: string,
): Promise<string> {
  // The server chooses a free display and names it when it can be used.
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp']
  const { pipe, ended } = processes.start(ensureProgram('Xvfb'), args, env, true)
  if (!pipe) throw new Error('Xvfb has no pipe.')
  const [number] = (await Promise.race([once(createInterface(pipe), 'line'), ended])) as [string]
  const display = `:${number}`
  processes.start(ensureProgram('openbox'), ['--sm-disable'], { ...env, DISPLAY: display })
  return display
}
