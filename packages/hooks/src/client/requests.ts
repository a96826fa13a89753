/** All that a request needs, React Query included: one file, which arrives once the page stands. */
export { askPolicy } from '../provider/ask-policy'
export { runRequest } from '../verify/run-request'
export { createSignupClient } from './create-signup-client'
export { sendCode } from './send-code'
