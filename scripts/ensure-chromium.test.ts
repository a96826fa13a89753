import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ensureChromium, findChromium } from './ensure-chromium.js'
import { ensureRedis } from './ensure-redis.js'
import { findProgram } from './find-program.js'

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

it('takes the browser that CHROMIUM_PATH names before any other', () => {
  const path = addProgram('my-browser')
  vi.stubEnv('CHROMIUM_PATH', path)
  expect(findChromium()).toBe(path)
})

it('says so when CHROMIUM_PATH or REDIS_SERVER_PATH names no file', () => {
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'missing'))
  vi.stubEnv('REDIS_SERVER_PATH', join(folder, 'missing'))
  expect(() => ensureChromium()).toThrow('CHROMIUM_PATH names')
  expect(() => ensureRedis()).toThrow('REDIS_SERVER_PATH names')
})

it('finds a system browser in PATH', () => {
  const path = addProgram('chromium')
  vi.stubEnv('CHROMIUM_PATH', '')
  vi.stubEnv('PATH', [folder, '/usr/bin'].join(delimiter))
  expect(findChromium()).toBe(path)
})

it('passes over a file that cannot be run', () => {
  writeFileSync(join(folder, 'tool'), '')
  vi.stubEnv('PATH', folder)
  expect(findProgram(['tool'])).toBeUndefined()
  addProgram('other')
  expect(findProgram(['tool', 'other'])).toBe(join(folder, 'other'))
})
