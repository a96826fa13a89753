export { createSignupMetrics, type SignupMetrics } from './operations/signup-metrics'
