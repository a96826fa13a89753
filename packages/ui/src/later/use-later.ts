import { useArrived } from '../messages/use-arrived'
import type * as Later from './later'

const load = () => import('./later')

/** What is seen once a code was sent, and when the network is gone: not in the first load, and there when the page is idle. */
export const useLater = (now: boolean) => useArrived<typeof Later>(load, now)
