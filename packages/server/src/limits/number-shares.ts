import type { PolicySettings } from '../policy/policy'
import type { LimitKey } from './limit-key'
import { numberBudget, threeDays } from './number-budget'
import type { Window } from './windows'

const day = 86_400

/** Whose send it is, and to which number. */
export interface NumberRequest {
  /** The phone's one form. */
  number: string
  /** `undefined`: nobody in particular. */
  subject: string | undefined
  /** Whether this subject has proved that the number is theirs. */
  proven: boolean
}

/**
 * Shares of a number's limits, so that strangers cannot use up what its owner needs: a subject that has not proved the
 * number has three fifths of the day's codes, and all of them together five eighths of what WhatsApp allows in 72 hours.
 * The rest is for the next subject, and for the one that has proved it: by default two codes of five a day, and three
 * requests of eight. Of the five that strangers have in 72 hours one subject has four, so that a code is left for a
 * newcomer: until the owner has proved the number, that is what the owner is.
 */
export const shares = {
  ofDay: (limit: number) => Math.ceil(limit * 0.6),
  ofBudget: (limit: number) => limit - Math.floor(limit * 0.375),
  /** Of what all strangers have, the last one is for whoever comes new. */
  ofBudgetForOne: (limit: number) => Math.max(1, shares.ofBudget(limit) - 1),
}

type NumberWindow = Window<'perNumberPerDay' | 'perNumberPer72Hours'>

/**
 * The windows of sends to one number. Where nobody is told apart there are no shares. Whoever has proved the number has a
 * day of their own, and is bound by WhatsApp's budget alone, which no one can be spared.
 */
export function numberWindows(
  policy: Pick<PolicySettings, 'perNumberPerDay' | 'perNumberPer72Hours'>,
  keyOf: LimitKey,
  { number, subject, proven }: NumberRequest,
): NumberWindow[] {
  const whose = subject === undefined ? undefined : JSON.stringify([number, subject])
  const ofDay = (of: string, limit: (whole: number) => number): NumberWindow[] =>
    policy.perNumberPerDay === null
      ? []
      : [
          {
            name: 'perNumberPerDay',
            key: keyOf('perNumberPerDay', of),
            limit: limit(policy.perNumberPerDay),
            seconds: day,
          },
        ]
  const ofBudget = (of: string, limit: (whole: number) => number): NumberWindow[] =>
    policy.perNumberPer72Hours === null
      ? []
      : [
          {
            name: 'perNumberPer72Hours',
            key: keyOf('shareOf72Hours', of),
            limit: limit(policy.perNumberPer72Hours),
            seconds: threeDays,
          },
        ]
  const whole = (limit: number) => limit
  const budget = numberBudget(policy, keyOf, number)
  if (whose === undefined) return [...ofDay(number, whole), ...budget]
  if (proven) return [...ofDay(whose, whole), ...budget]
  return [
    ...ofDay(number, whole),
    ...ofDay(whose, shares.ofDay),
    ...budget,
    ...ofBudget(number, shares.ofBudget),
    ...ofBudget(whose, shares.ofBudgetForOne),
  ]
}
