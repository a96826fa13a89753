import type { CountryCode, PhoneReading } from '@embedded-signup/contract'
import { useSyncExternalStore } from 'react'

/** Reads a number with the precision of libphonenumber's `max` metadata. */
export interface NumberPlan {
  read(text: string, country: CountryCode): PhoneReading
}

let plan: NumberPlan | undefined
let loading: Promise<NumberPlan | undefined> | undefined
const listeners = new Set<() => void>()

async function load(): Promise<NumberPlan | undefined> {
  try {
    const [{ readPhone }, { metadata }] = await Promise.all([
      import('@embedded-signup/contract/phone'),
      import('@embedded-signup/contract/metadata'),
    ])
    plan = { read: (text, country) => readPhone(text, { country, metadata }) }
    for (const listener of listeners) listener()
    return plan
  } catch {
    // Offline, or a new release has replaced the chunk: typing and sending go on, and the backend judges the number.
    loading = undefined
    return undefined
  }
}

/**
 * Brings the number plan, which is not in the first load. Call it when the field gets focus.
 *
 * @returns the plan, or `undefined` when it could not be loaded; the next call tries again. Never rejects.
 */
export const loadNumberPlan = (): Promise<NumberPlan | undefined> => (loading ??= load())

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The plan once it has arrived. */
export const useNumberPlan = (): NumberPlan | undefined =>
  useSyncExternalStore(
    subscribe,
    () => plan,
    () => undefined,
  )
