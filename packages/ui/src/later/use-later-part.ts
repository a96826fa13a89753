import { useArrival } from './use-arrival'

const loadLaterPart = () => import('./later-part')

/** What is first seen after a code was asked for, or when something went wrong. */
export const useLaterPart = (now: boolean) => useArrival(loadLaterPart, now)
