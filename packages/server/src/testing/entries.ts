/** What other entries of the package export. */
export { turnstile } from '../challenges'
export { createSignupMetrics } from '../metrics'
export { toNodeListener } from '../node'
export { createRedisStore } from '../redis'
