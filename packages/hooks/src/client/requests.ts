/** All that a request needs, React Query included, and what goes on once a code was sent: one file, which arrives once the page stands. */
export { askPolicy } from '../provider/ask-policy'
export { runRequest } from '../verify/run-request'
export { goOnBesideCode } from '../beside/beside-code'
export {
  askForCode,
  checkCode,
  codeAcceptedElsewhere,
  codeAsked,
  codeChecked,
} from '../verify/verify-requests'
export { createSignupClient } from './create-signup-client'
