/** The package's entry also loads its cluster limiter, which needs Node; this file alone does not. It ships no types. */
declare module 'rate-limiter-flexible/lib/RateLimiterMemory.js' {
  import type { RateLimiterMemory } from 'rate-limiter-flexible'
  const limiter: typeof RateLimiterMemory
  export default limiter
}
