import type { Ref, RefCallback } from 'react'

const nothing = () => {}

/**
 * Gives a value to a ref of either kind.
 *
 * @returns takes it back; of a callback that returned a function (React 19), by that function.
 */
export function giveTo<Value>(ref: Ref<Value> | undefined, value: Value): () => void {
  if (typeof ref === 'function') {
    const undo: unknown = ref(value)
    return typeof undo === 'function' ? (undo as () => void) : () => void ref(null)
  }
  if (!ref) return nothing
  ref.current = value
  return () => {
    ref.current = null
  }
}

/** One element for our ref and for theirs. */
export interface SharedRef<Element> {
  /** The ref to draw with; the same one for the same ref of ours. */
  with(ours: Ref<Element> | undefined): RefCallback<Element>
  /** Theirs is another one now, as a function written inline always is; ours is not disturbed by it. */
  follow(theirs: Ref<Element> | undefined): void
}

export function createSharedRef<Element>(theirs: Ref<Element> | undefined): SharedRef<Element> {
  const known = new WeakMap<object, RefCallback<Element>>()
  const none = {}
  let element: Element | null = null
  let [takeFromTheirs, takeFromOurs] = [nothing, nothing]

  const callbackWith =
    (ours: Ref<Element> | undefined): RefCallback<Element> =>
    (given) => {
      takeFromOurs()
      takeFromTheirs()
      element = given
      // React 18 reports a callback that returns something, so what takes it back is kept here.
      ;[takeFromOurs, takeFromTheirs] = given
        ? [giveTo(ours, given), giveTo(theirs, given)]
        : [nothing, nothing]
    }

  return {
    with(ours) {
      const key = ours ?? none
      const callback = known.get(key) ?? callbackWith(ours)
      known.set(key, callback)
      return callback
    },
    follow(next) {
      if (next === theirs) return
      takeFromTheirs()
      theirs = next
      takeFromTheirs = element ? giveTo(theirs, element) : nothing
    },
  }
}
