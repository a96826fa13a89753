import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ensureProgram, findProgram } from './programs.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

function addProgram(name: string) {
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, 0o755)
  return path
}

it('prefers the file that its variable names', () => {
  const path = addProgram('my-browser')
  vi.stubEnv('CHROMIUM_PATH', path)
  expect(findProgram('chromium')).toBe(path)
})

it.each([
  ['chromium', 'CHROMIUM_PATH'],
  ['firefox', 'FIREFOX_PATH'],
  ['redis-server', 'REDIS_SERVER_PATH'],
] as const)('refuses a variable of %s that names no file, instead of taking another', (name, variable) => {
  vi.stubEnv(variable, join(folder, 'missing'))
  expect(() => ensureProgram(name)).toThrow(`${variable} names`)
})

it('finds a system browser in PATH', () => {
  const path = addProgram('chromium')
  vi.stubEnv('CHROMIUM_PATH', '')
  vi.stubEnv('PATH', [folder, '/usr/bin'].join(delimiter))
  expect(findProgram('chromium')).toBe(path)
})

it('passes over a file that cannot be run', () => {
  writeFileSync(join(folder, 'redis-server'), '')
  vi.stubEnv('REDIS_SERVER_PATH', '')
  vi.stubEnv('PATH', folder)
  expect(findProgram('redis-server')).not.toBe(join(folder, 'redis-server'))
})

it('says what to run where a program is missing and nothing can install it', () => {
  vi.stubEnv('FIREFOX_PATH', '')
  vi.stubEnv('PATH', folder)
  expect(() => ensureProgram('firefox')).toThrow('sudo apt-get install firefox-esr')
})
