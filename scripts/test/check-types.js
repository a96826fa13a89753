import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand } from './run-command.js'

/**
 * Checks the types of every package and app, and of what stands at the root; each is one check.
 * @returns {Promise<import('./count.js').Count>}
 */
export async function checkTypes() {
  const folders = ['packages', 'apps'].flatMap((room) =>
    readdirSync(join(root, room)).map((name) => `${room}/${name}`),
  )
  const checked = folders.filter(hasTypeCheck)
  const results = await twoAtATime([
    ...checked.map(
      (folder) => () => runCommand('pnpm', ['--silent', 'run', 'typecheck'], { cwd: join(root, folder) }),
    ),
    () => runCommand('tsc', ['-p', 'tsconfig.json']),
  ])
  const names = [...checked, 'the root']
  const failed = names.filter((_name, index) => !results[index])
  if (failed.length > 0) console.error(`\nTypes are wrong in ${failed.join(', ')}.`)
  else console.log(names.join(', '))
  return { passed: names.length - failed.length, failed: failed.length, skipped: [] }
}

/** @param {string} folder */
function hasTypeCheck(folder) {
  const manifest = join(root, folder, 'package.json')
  return existsSync(manifest) && 'typecheck' in (JSON.parse(readFileSync(manifest, 'utf8')).scripts ?? {})
}

/**
 * @template Result
 * @param {(() => Promise<Result>)[]} jobs
 * @returns {Promise<Result[]>} in the order of the jobs
 */
async function twoAtATime(jobs) {
  /** @type {Result[]} */
  const results = []
  const queue = jobs.entries()
  const work = async () => {
    for (const [index, job] of queue) results[index] = await job()
  }
  await Promise.all([work(), work()])
  return results
}
