'use client'
import type { CountryCode } from '@embedded-signup/contract'
import { useSyncExternalStore } from 'react'
import type { FieldPlan } from './field-plan'

let arriving: Promise<FieldPlan> | undefined
/** A new object whenever another part has arrived, so that what was read before is read again. */
let loaded: FieldPlan | undefined
const listeners = new Set<() => void>()

/**
 * Brings the part of the number plan that `text` needs; none of it is in the first load. Called when the field gets focus
 * and whenever its number moves to another country.
 *
 * @param thorough also the country that a number without `+` may be meant for.
 * @returns the plan, or `undefined` when it could not be loaded: typing and sending go on, the backend judges the number,
 *   and the next call tries again. Never rejects.
 */
export async function loadNumberPlan(
  text: string,
  country: CountryCode,
  thorough = false,
): Promise<FieldPlan | undefined> {
  try {
    arriving ??= import('./field-plan').then(({ createFieldPlan }) => createFieldPlan())
    const plan = await arriving
    const news = await plan.load(text, country, thorough)
    if (loaded && !news) return loaded
    loaded = { ...plan }
    for (const listener of listeners) listener()
    return loaded
  } catch {
    // Offline, or a new release has replaced the file.
    if (!loaded) arriving = undefined
    return undefined
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useNumberPlan = (): FieldPlan | undefined =>
  useSyncExternalStore(
    subscribe,
    () => loaded,
    () => undefined,
  )
