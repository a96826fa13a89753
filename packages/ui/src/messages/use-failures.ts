import { useArrival } from '../later/use-arrival'
import type { Failures, Messages } from './messages'

/** The words for failures, as soon as they are there; `null` where they have been waited for in vain so far. */
export function useFailures(source: Messages['failures'], now: boolean): Failures | null | undefined {
  const loads = typeof source === 'function'
  const arrived = useArrival(loads ? source : undefined, now)
  return loads ? arrived : source
}
