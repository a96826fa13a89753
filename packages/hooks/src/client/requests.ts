/** All that a request needs, React Query included: one file, which arrives once the page stands. */
export { askPolicy } from '../provider/ask-policy'
export { runRequest } from '../verify/run-request'
export { askForCode, checkCode, codeAsked, codeChecked } from '../verify/verify-requests'
export { createSignupClient } from './create-signup-client'
