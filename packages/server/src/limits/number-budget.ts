import type { PolicySettings } from '../policy/policy'
import type { LimitKey } from './limit-key'
import type { Window } from './windows'

/** The stretch in which WhatsApp counts. */
export const threeDays = 72 * 3600

/**
 * What WhatsApp allows a number: sends and registrations together, refused ones included. Beyond about ten in any 72 hours
 * it locks the number, and each further request makes the lock longer.
 */
export const numberBudget = (
  policy: Pick<PolicySettings, 'perNumberPer72Hours'>,
  keyOf: LimitKey,
  number: string,
): Window<'perNumberPer72Hours'>[] =>
  policy.perNumberPer72Hours === null
    ? []
    : [
        {
          name: 'perNumberPer72Hours',
          key: keyOf('perNumberPer72Hours', number),
          limit: policy.perNumberPer72Hours,
          seconds: threeDays,
        },
      ]
