import { readArguments } from './arguments'
import { runDoctor } from './doctor'
import { run, type RunningProgram, type RunPlatform } from './run'
import { usage } from './usage'
import { readVersion } from './version'

export type Ending = { exitCode: number } | { program: RunningProgram }

/** The program, but for what only a process has: its streams, its signals and its end. */
export async function main(args: readonly string[], platform: RunPlatform): Promise<Ending> {
  const command = readArguments(args)
  switch (command.name) {
    case 'serve': {
      const program = await run(platform)
      return program ? { program } : { exitCode: 1 }
    }
    case 'doctor':
      return { exitCode: await runDoctor(platform) }
    case 'help':
      platform.say(usage.trimEnd())
      return { exitCode: 0 }
    case 'version':
      platform.say(readVersion())
      return { exitCode: 0 }
    case 'wrong':
      platform.complain(`embedded-signup-server: ${command.problem} See --help.`)
      return { exitCode: 1 }
  }
}
