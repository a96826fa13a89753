import * as v from 'valibot'

/** What options are made of. Each says what a value must be, for `checkOptions` to put the name in front. */

export const whole = (least: number, most: number, what = 'a whole number') =>
  v.custom<number>(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    `must be ${what} from ${least} to ${most}`,
  )

/** Milliseconds that a timer can wait: beyond 2^31-1 it fires at once. */
export const milliseconds = (most: number) => whole(1, most, 'a whole number of milliseconds')

export const text = (what = 'a text that is not empty') =>
  v.custom<string>((value) => typeof value === 'string' && value.trim() !== '', `must be ${what}`)

export const flag = v.custom<boolean>((value) => typeof value === 'boolean', 'must be true or false')

export const callable = <Function>(what = 'a function') =>
  v.custom<Function>((value) => typeof value === 'function', `must be ${what}`)

export const oneOf = <Choice extends string>(...choices: readonly Choice[]) =>
  v.custom<Choice>(
    (value) => choices.some((choice) => choice === value),
    `must be ${choices.map((choice) => `'${choice}'`).join(' or ')}`,
  )

/** An object that has these functions. */
export const withFunctions = <Type>(names: readonly string[], what: string) =>
  v.custom<Type>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      names.every((name) => typeof (value as Record<string, unknown>)[name] === 'function'),
    `must be ${what}`,
  )

/** What its own reader checks, in its own words. */
export const checkedElsewhere = v.optional(v.any())

export const listOf = (what: string) =>
  v.custom<readonly string[]>(
    (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
    `must be a list of ${what}`,
  )
