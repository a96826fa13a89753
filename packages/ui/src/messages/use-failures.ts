import type { Failures, Messages } from './messages'
import { useArrived } from './use-arrived'

/** The words for failures once they have arrived. */
export const useFailures = (source: Messages['failures'], now: boolean): Failures | undefined =>
  useArrived<Failures>(source, now)
