import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface BenchProcess {
  url: string
  stop: () => void
}

/** A file of this folder as a process of its own. */
export async function startProcess(file: string, args: readonly string[] = []): Promise<BenchProcess> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = fork(path, [...args], { execArgv: ['--import', 'tsx'] })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (told) => resolve(told as string))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}.`)))
  })
  return { url, stop: () => void child.kill() }
}
