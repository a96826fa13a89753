import { parseArgs } from 'node:util'

export type Command =
  | { name: 'serve' | 'doctor' | 'help' | 'version' }
  /** `problem` says what is wrong, in one line. */
  | { name: 'wrong'; problem: string }

/** @param given what stands behind the program's name. */
export function readArguments(given: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
    })
    if (values.help) return { name: 'help' }
    if (values.version) return { name: 'version' }
    const [command, ...more] = positionals
    if (command === undefined) return { name: 'serve' }
    if (command === 'doctor' && more.length === 0) return { name: 'doctor' }
    return { name: 'wrong', problem: `there is no command '${positionals.join(' ')}'.` }
  } catch (error) {
    // parseArgs explains at length from its first full stop on.
    const [sentence = ''] = (error as Error).message.split('. ')
    return { name: 'wrong', problem: sentence.replace(/\.?$/, '.') }
  }
}
