import { useSyncExternalStore } from 'react'
import { feedStore } from './feed-store'

/** All that the playground's server tells, as it happens. */
export const useFeed = () => useSyncExternalStore(feedStore.subscribe, feedStore.getSnapshot)
