import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'

/** @typedef {import('./build-parts.js').File} File */

/**
 * @param {readonly File[]} files
 * @param {number} [limit] bytes
 * @returns {Promise<{ bytes: number, passed: boolean }>} bytes of all files, each with gzip -9
 */
export async function weigh(files, limit = Infinity) {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-signup-size-'))
  try {
    const paths = files.map(({ name, code }) => {
      const path = join(folder, name)
      writeFileSync(path, code)
      return path
    })
    /** @type {import('size-limit').Check} */
    const check = { files: paths, gzip: true, sizeLimit: limit }
    const [result] = await sizeLimit([filePlugin], { checks: [check] })
    if (!result?.size) throw new Error('There is nothing to weigh.')
    return { bytes: result.size, passed: check.passed === true }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
