import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const children: ChildProcess[] = []

/** For `afterEach`. */
export const killPrograms = () => children.splice(0).forEach((child) => child.kill('SIGKILL'))

/** The program as `npm run serve` starts it, on loopback. */
export function startProgram(env: Record<string, string>, args: readonly string[] = []) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'packages/server/src/bin.ts', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], HOST: '127.0.0.1', PORT: '0', ...env },
  })
  children.push(child)
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = new Promise<{ exitCode: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (exitCode) => resolve({ exitCode, out, err })),
  )
  /** Of the base path, as its first line tells. */
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [url] = /http:\S+/.exec(out) ?? []
      if (url && out.includes('\n')) resolve(url)
    })
    child.on('close', () => reject(new Error(`It ended: ${err}`)))
  })
  address.catch(() => {})
  return { child, ended, address, printed: () => out }
}
