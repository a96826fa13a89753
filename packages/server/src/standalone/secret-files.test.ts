import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEnvironment } from './environment'
import { settings } from './settings'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signup-secrets-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(text: string): string {
  const path = join(folder, `secret-${Math.random()}`)
  writeFileSync(path, text)
  return path
}
const values = {
  NXCLOUD_ACCESS_KEY: 'the-key',
  NXCLOUD_ACCESS_SECRET: 'the-secret',
  NXCLOUD_APP_KEY: 'the-app',
  SIGNUP_SECRET: 'Zk3v9QpL0sXw7TtY2mNbR5uHcJ8aEfGd',
  SIGNUP_SECRET_PREVIOUS: 'aB9xKq2LmZ7rVt4WnY6uPc1sDg8hEj3f',
  REDIS_URL: 'redis://:word@127.0.0.1:6379',
  METRICS_TOKEN: 'f3Qz8vLm2XkR7pTd',
}
const inFiles = () =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}_FILE`, file(`${value}\n`)]))

describe('a secret variable', () => {
  it('can be read from a file, each of them', () => {
    const fileVariables = settings.map(({ name }) => name).filter((name) => name.endsWith('_FILE'))
    expect(fileVariables.toSorted()).toEqual(Object.keys(inFiles()).toSorted())
    expect(readEnvironment(inFiles())).toEqual(readEnvironment(values))
    expect(readEnvironment(values).ok).toBe(true)
  })

  it.each(Object.keys(values))('%s is refused where both are set', (name) => {
    const reading = readEnvironment({ ...values, [`${name}_FILE`]: file('another one') })
    expect(reading.ok ? '' : reading.problem).toContain(
      `${name} and ${name}_FILE are both set: take one of them away.`,
    )
  })

  it.each([
    ['is not there', () => join(folder, 'nothing'), 'names a file that cannot be read (ENOENT).'],
    ['is a folder', () => folder, 'names a file that cannot be read (EISDIR).'],
    ['is empty', () => file(' \n'), 'names a file that is empty.'],
  ])('is refused where its file %s', (_fact, path, problem) => {
    const reading = readEnvironment({ ...inFiles(), SIGNUP_SECRET_FILE: path() })
    expect(reading.ok ? '' : reading.problem).toContain(`SIGNUP_SECRET_FILE ${problem}`)
  })

  it('is missing where neither is set, once', () => {
    const { NXCLOUD_ACCESS_KEY_FILE: _key, ...others } = inFiles()
    const reading = readEnvironment(others)
    expect(reading.ok ? '' : reading.problem).toBe(
      'missing NXCLOUD_ACCESS_KEY: set it to what the NXCloud console shows.',
    )
  })
})
