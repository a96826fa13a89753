import { useEffect, useRef, type RefObject } from 'react'

/** The value of the latest render, for what happens long after the render that started it. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
