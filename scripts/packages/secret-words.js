import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../root.js'

/**
 * What must never reach a browser: the names of the secrets, and those that the sandbox is born with.
 * @returns {Promise<string[]>}
 */
export async function secretWords() {
  const sandbox = await import(pathToFileURL(join(root, 'packages/sandbox/dist/index.js')).href)
  const { accessKey, accessSecret } = sandbox.sandboxAccount
  if (!accessKey || !accessSecret) throw new Error('The sandbox no longer says what its account is.')
  return ['accessSecret', 'ACCESS_SECRET', accessKey, accessSecret]
}
