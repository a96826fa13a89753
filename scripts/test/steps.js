import { ensureProgram } from '../setup/programs.js'
import { countChecks, countPlaywright, countVitest, one } from './count.js'
import { runCommand } from './run-command.js'
import { checkTypes } from './check-types.js'

/**
 * @typedef {object} Step
 * @property {string} name what it is called on the command line
 * @property {string} title
 * @property {(report: string) => Promise<import('./count.js').Count>} run `report` is a file that it may write
 */

/** @type {Step[]} */
export const steps = [
  {
    name: 'browser',
    title: 'Chromium',
    run: async () => {
      process.env['CHROMIUM_PATH'] = ensureProgram('chromium')
      console.log(process.env['CHROMIUM_PATH'])
      return one(true)
    },
  },
  {
    name: 'redis',
    title: 'Redis',
    run: async () => {
      process.env['REDIS_SERVER_PATH'] = ensureProgram('redis-server')
      console.log(process.env['REDIS_SERVER_PATH'])
      return one(true)
    },
  },
  {
    name: 'format',
    title: 'Format',
    run: async () => one(await runCommand('prettier', ['--check', '--log-level', 'warn', '.'])),
  },
  { name: 'types', title: 'Types', run: checkTypes },
  {
    name: 'lint',
    title: 'Lint',
    run: async () => one(await runCommand('oxlint', ['--type-aware', '--deny-warnings'])),
  },
  {
    name: 'unit',
    title: 'Unit and component tests',
    run: (report) => vitest(['unit', 'component', 'react-18'], report),
  },
  { name: 'stories', title: 'Stories', run: (report) => vitest(['stories', 'stories-dark-rtl'], report) },
  {
    name: 'storybook',
    title: 'Storybook builds, and its pages open',
    run: async (report) => {
      const folder = `${report}.storybook`
      if (!(await runCommand('storybook', ['build', '--quiet', '--output-dir', folder]))) return one(false)
      const env = { STORYBOOK_FOLDER: folder, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
      return countPlaywright(
        report,
        await runCommand(
          'playwright',
          ['test', '--config=playwright.storybook.config.ts', '--project=pages', '--reporter=list,json'],
          { env },
        ),
      )
    },
  },
  {
    name: 'size',
    title: 'Size budgets',
    run: async (report) => countChecks(report, await runCommand('node', ['scripts/check-sizes.js', report])),
  },
  {
    name: 'packages',
    title: 'Packages, packed and installed',
    run: async (report) =>
      countChecks(report, await runCommand('node', ['scripts/check-packages.js', report])),
  },
  {
    name: 'e2e',
    title: 'End to end',
    run: async (report) => {
      const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
      return countPlaywright(
        report,
        await runCommand('playwright', ['test', '--reporter=list,json'], { env }),
      )
    },
  },
]

/**
 * @param {string[]} projects
 * @param {string} report
 */
async function vitest(projects, report) {
  const names = projects.flatMap((name) => ['--project', name])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return countVitest(report, await runCommand('vitest', ['run', ...names, ...reporters]))
}
