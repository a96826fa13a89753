export interface Listeners<T> {
  /** Returns a function that takes the listener back. */
  subscribe: (listener: (value: T) => void) => () => void
  notify: (value: T) => void
}

export function createListeners<T>(): Listeners<T> {
  let entries: readonly { listener: (value: T) => void }[] = []
  return {
    subscribe(listener) {
      const entry = { listener }
      entries = [...entries, entry]
      return () => {
        entries = entries.filter((each) => each !== entry)
      }
    },
    notify(value) {
      for (const { listener } of entries) listener(value)
    },
  }
}
