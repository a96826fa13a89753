/** The package's entry also loads every other database's limiter. It ships no types for this file alone. */
declare module 'rate-limiter-flexible/lib/RateLimiterRedis.js' {
  import type { RateLimiterRedis } from 'rate-limiter-flexible'
  const limiter: typeof RateLimiterRedis
  export default limiter
}
