import { useEffect, useState } from 'react'

export interface Loaded<Key, Value> {
  /** What was loaded last: of an earlier key while that of this one is on its way. */
  loaded: { key: Key; value: Value } | undefined
  /** It could not be loaded. */
  failed: boolean
  retry: () => void
}

/**
 * Loads what `key` stands for, whenever it changes.
 *
 * @param load always the same function.
 */
export function useLoaded<Key, Value>(key: Key, load: (key: Key) => Promise<Value>): Loaded<Key, Value> {
  const [loaded, setLoaded] = useState<{ key: Key; value: Value }>()
  const [failed, setFailed] = useState<{ key: Key; attempt: number }>()
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let wanted = true
    load(key).then(
      (value) => wanted && setLoaded({ key, value }),
      () => wanted && setFailed({ key, attempt }),
    )
    return () => {
      wanted = false
    }
  }, [key, load, attempt])

  return {
    loaded,
    failed: failed?.key === key && failed.attempt === attempt,
    retry: () => setAttempt(attempt + 1),
  }
}
