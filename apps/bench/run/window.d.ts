interface Window {
  /** Times of React's commits. */
  commits?: number[]
  /** Of presses, until the next frame, in ms. */
  durations?: number[]
}

interface PerformanceObserverInit {
  /** ms. */
  durationThreshold?: number
}
