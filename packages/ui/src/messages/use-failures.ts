import { useArrival } from '../later/use-arrival'
import type { Failures, Messages } from './messages'

/** The words for failures, as soon as they are there. */
export function useFailures(source: Messages['failures'], now: boolean): Failures | undefined {
  const loads = typeof source === 'function'
  const arrived = useArrival(loads ? source : undefined, now)
  return loads ? arrived : source
}
