import { serveFolder } from '../packages/serve-folder.js'
import { folder } from './built-storybook'

/** Serves the built Storybook while the tests run. */
export default async function serve() {
  const { url, close } = await serveFolder(folder)
  process.env['STORYBOOK_URL'] = url
  return close
}
