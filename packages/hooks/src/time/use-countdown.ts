'use client'
import { useMemo, useSyncExternalStore } from 'react'
import { createCountdown } from './countdown'

const noCountdown = { getSeconds: () => 0, subscribe: () => () => {} }

const useStore = (deadline: number | undefined) =>
  useMemo(() => (deadline === undefined ? noCountdown : createCountdown(deadline)), [deadline])

/**
 * Whole seconds until `deadline`, rounded up, 0 when it has passed. Renders once a second, so use it in the component
 * that shows the number and nowhere above it.
 *
 * @param deadline epoch ms, as the flow gives it; a deadline, not a counter: sleep and throttled tabs do not stretch it.
 */
export function useCountdown(deadline: number | undefined): number {
  const { subscribe, getSeconds } = useStore(deadline)
  return useSyncExternalStore(subscribe, getSeconds, getSeconds)
}

/** Whether `deadline` has passed. Renders once, at that moment. */
export function useHasPassed(deadline: number | undefined): boolean {
  const { subscribe, getSeconds } = useStore(deadline)
  const hasPassed = () => getSeconds() === 0
  return useSyncExternalStore(subscribe, hasPassed, hasPassed)
}
