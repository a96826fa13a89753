import { feedMove, type FeedEvent, type FeedState } from '../../feed/feed'

/** `unreachable`: these pages stand somewhere without the playground's server, or it was stopped. */
export type Feed = { step: 'connecting' } | { step: 'unreachable' } | { step: 'live'; state: FeedState }

let feed: Feed = { step: 'connecting' }
let source: EventSource | undefined
const listeners = new Set<() => void>()

function become(next: Feed) {
  feed = next
  for (const listener of listeners) listener()
}

function open() {
  const opened = new EventSource('/playground/events')
  opened.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as FeedEvent
    if (event.type === 'state') become({ step: 'live', state: event.state })
    else if (feed.step === 'live') become({ step: 'live', state: feedMove(feed.state, event) })
  })
  // The browser tries again by itself, unless the answer was no event stream at all.
  opened.addEventListener('error', () => become({ step: 'unreachable' }))
  return opened
}

/** The first listener opens the connection, the last one closes it. */
export const feedStore = {
  getSnapshot: () => feed,
  subscribe(listener: () => void) {
    listeners.add(listener)
    source ??= open()
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      source?.close()
      source = undefined
    }
  },
}
