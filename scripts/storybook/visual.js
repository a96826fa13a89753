/**
 * `npm run test:visual`: builds Storybook and compares its stories with the pictures in `.storybook/pictures`.
 * `npm run test:visual:update` writes those that are missing or differ, and takes away those whose story is gone.
 */
import { runCommand } from '../test/run-command.js'

const updating = process.argv.includes('--update')
const rest = process.argv.slice(2).filter((argument) => argument !== '--update')
const ok =
  (await runCommand('storybook', ['build', '--quiet'])) &&
  (await runCommand('playwright', [
    'test',
    '--config=playwright.storybook.config.ts',
    '--project=visual',
    `--update-snapshots=${updating ? 'changed' : 'none'}`,
    ...rest,
  ]))
process.exitCode = ok ? 0 : 1
