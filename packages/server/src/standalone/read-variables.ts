import { readFileSync } from 'node:fs'
import { closest } from '../options/check-options'
import { settings } from './settings'

type Environment = Record<string, string | undefined>

/** Reads variables and gathers what is wrong with them, each in one sentence that never repeats a secret. */
export interface Variables {
  problems: string[]
  value: (name: string) => string | undefined
  /** Out of `NAME`, or out of the file that `NAME_FILE` names. */
  secret: (name: string) => string | undefined
  list: (name: string) => string[] | undefined
  wholeNumber: (name: string, least: number, most: number) => number | undefined
  oneOf: <Choice extends string>(name: string, choices: readonly Choice[]) => Choice | undefined
}

/** Beyond it a value is not repeated: it may be a secret in the wrong variable. */
const shownLength = 40

export function readVariables(env: Environment): Variables {
  const problems = [...unknownVariables(env)]
  const value = (name: string) => env[name]?.trim() || undefined
  const wrong = (name: string, what: string) =>
    void problems.push(`${name} is '${(value(name) ?? '').slice(0, shownLength)}': set it to ${what}.`)

  return {
    problems,
    value,
    secret(name) {
      const fileVariable = `${name}_FILE`
      const [given, file] = [value(name), value(fileVariable)]
      if (file === undefined) return given
      if (given !== undefined) {
        problems.push(`${name} and ${fileVariable} are both set: take one of them away.`)
        return undefined
      }
      try {
        const text = readFileSync(file, 'utf8').trim()
        if (text === '') problems.push(`${fileVariable} names a file that is empty.`)
        return text || undefined
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        problems.push(`${fileVariable} names a file that cannot be read (${code}).`)
        return undefined
      }
    },
    list: (name) =>
      value(name)
        ?.split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    wholeNumber(name, least, most) {
      const text = value(name)
      if (text === undefined) return undefined
      const number = /^\d{1,9}$/.test(text) ? Number(text) : -1
      if (number < least || number > most) wrong(name, `a number from ${least} to ${most}`)
      return number
    },
    oneOf(name, choices) {
      const text = value(name)
      const choice = choices.find((each) => each === text)
      if (text !== undefined && choice === undefined) wrong(name, choices.join(', '))
      return choice
    },
  }
}

/** What Kubernetes and Docker's links set of their own accord for a service that is called `signup` or `nxcloud`. */
const ofTheCluster = /_SERVICE_(?:HOST|PORT)|_PORT(?:_\d+_(?:TCP|UDP)|$)|_ENV_/

/** A misspelt variable would leave its default in place without a word. */
function unknownVariables(env: Environment): string[] {
  const known = settings.map(({ name }) => name)
  return Object.keys(env)
    .filter((name) => /^(?:SIGNUP|NXCLOUD)_/.test(name) && !known.includes(name) && !ofTheCluster.test(name))
    .map((name) => `${name} is not a variable of this server. ${closest(name, known)}`)
}
