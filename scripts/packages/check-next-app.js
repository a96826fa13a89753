import { join } from 'node:path'
import { runCommand } from '../test/run-command.js'
import { npmEnvironment } from './npm-environment.js'
import { openNextApp } from './open-next-app.js'
import { writeNextApp } from './write-next-app.js'

/**
 * The packages in an app of Next, whose page is a server component and whose route is the handler.
 * @param {string} folder to be made; outside the workspace
 * @param {readonly import('./pack-all.js').Tarball[]} tarballs
 * @param {import('./check-bare-app.js').Check} check
 */
export async function checkNextApp(folder, tarballs, check) {
  writeNextApp(folder, tarballs)
  const env = { ...npmEnvironment(), NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: '' }
  const next = join(folder, 'node_modules/.bin/next')
  const installed = await check('a Next app installs the tarballs with npm', () =>
    runCommand('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], { cwd: folder, env }),
  )
  if (!installed) return
  const built = await check(
    'the Next app type-checks and builds, with a server component around the step',
    () => runCommand(next, ['build'], { cwd: folder, env: { ...env, NODE_ENV: 'production' } }),
  )
  if (built) await check('the Next app verifies a number', () => openNextApp(folder))
}
