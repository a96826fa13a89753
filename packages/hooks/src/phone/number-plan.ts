'use client'
import type { CountryCode } from '@embedded-signup/contract'
import { useSyncExternalStore } from 'react'
import type { FieldPlan } from './field-plan'

interface PlanState {
  /** A new object whenever another part has arrived, so that what was read before is read again. */
  plan?: FieldPlan | undefined
  /** It could not be loaded, or is late. */
  missing?: boolean
}

let arriving: Promise<FieldPlan> | undefined
let state: PlanState = {}
const listeners = new Set<() => void>()

function become(next: PlanState) {
  state = next
  for (const listener of listeners) listener()
}

/** How long a part may be on its way before the backend judges instead, in ms. */
export const planPatience = 3000

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
  const miss = () => state.missing || become({ ...state, missing: true })
  const late = setTimeout(miss, planPatience)
  try {
    arriving ??= import('./field-plan').then((loaded) => loaded.createFieldPlan())
    const plan = await arriving
    const news = await plan.load(text, country, thorough)
    if (news || state.missing || !state.plan) become({ plan: { ...plan } })
    return state.plan
  } catch {
    // Offline, or a new release has replaced the file.
    if (!state.plan) arriving = undefined
    miss()
    return undefined
  } finally {
    clearTimeout(late)
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const nothing: PlanState = {}

export const useNumberPlan = (): PlanState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => nothing,
  )
