import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync, closeSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** How long a process has for its own tidying before it is killed. */
const graceMs = 3000

export interface Started {
  /** What the process writes to its descriptor 3, where it was given one. */
  pipe: Readable | null
  /** Rejects when the process ends, which it should not do by itself. */
  ended: Promise<never>
}

export interface Processes {
  /** @param withPipe gives the process a descriptor 3 to write to */
  start: (file: string, args: readonly string[], env: NodeJS.ProcessEnv, withPipe?: boolean) => Started
  /** Ends all of them, the last one first. */
  end: () => Promise<void>
}

/**
 * The processes that one test environment consists of. Each leads a process group, so that its own children end with
 * it, and writes its output to `<name>.log` in the folder.
 */
export function createProcesses(folder: string): Processes {
  const children: ChildProcess[] = []
  let ending = false
  const killAll = () => children.forEach((child) => signal(child, 'SIGKILL'))
  // The test runner may be stopped before it can tidy up.
  process.once('exit', killAll)

  return {
    start(file, args, env, withPipe = false) {
      const name = file.split('/').at(-1) ?? file
      const log = openSync(join(folder, `${name}.log`), 'a')
      const child = spawn(file, args, {
        env,
        detached: true,
        stdio: ['ignore', log, log, ...(withPipe ? (['pipe'] as const) : [])],
      })
      closeSync(log)
      children.push(child)
      const ended = new Promise<never>((_, reject) => {
        child.once('error', reject)
        child.once('exit', (code, by) => {
          if (!ending) reject(new Error(`${name} ended with ${code ?? by}; see ${folder}/${name}.log`))
        })
      })
      // Whoever waits for something of the process races it with this; later it is nobody's concern.
      ended.catch(() => {})
      return { pipe: (child.stdio[3] as Readable | undefined) ?? null, ended }
    },

    async end() {
      ending = true
      for (const child of children.splice(0).reverse()) {
        if (hasEnded(child)) continue
        const exit = once(child, 'exit')
        signal(child, 'SIGTERM')
        const timer = setTimeout(() => signal(child, 'SIGKILL'), graceMs)
        await exit
        clearTimeout(timer)
        // Whatever the process has left behind in its group.
        signal(child, 'SIGKILL')
      }
      process.off('exit', killAll)
    },
  }
}

const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess) =>
  pid === undefined || exitCode !== null || signalCode !== null

function signal({ pid }: ChildProcess, name: NodeJS.Signals) {
  if (pid === undefined) return
  try {
    process.kill(-pid, name)
  } catch {
    // The group is gone.
  }
}
