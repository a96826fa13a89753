import { useSyncExternalStore } from 'react'
import type { FeedState } from '../../feed/feed'
import { feedStore } from './feed-store'

/** All that the playground's server tells, as it happens. */
export const useFeed = () => useSyncExternalStore(feedStore.subscribe, feedStore.getSnapshot)

/** The state, once the server has told it. */
export function useFeedState(): FeedState | undefined {
  const feed = useFeed()
  return feed.step === 'live' ? feed.state : undefined
}
