export { createSignupHandler, type SignupHandler } from './handler/create-handler'
export type { HandlerContext } from './handler/call'
export type { SignupHandlerOptions } from './handler/options'
export type { HandOffOption } from './hand-off/hand-off-option'
export { createMemoryStore } from './limits/memory-store'
export type { Place, SignupStore, WindowUse } from './limits/signup-store'
export { createConsoleLog, type Log, type LogFields, type LogLevel } from './log/log'
export { createNxcloudClient, type NxcloudClient } from './nxcloud/client'
export type { CreatedApp, LoginToken, NxcloudPhone } from './nxcloud/data'
export { explainOutcome } from './nxcloud/explain'
export type { NxcloudOptions } from './nxcloud/options'
export type { Answered, UpstreamOutcome } from './nxcloud/outcome'
export { resultOf, type AskedAction } from './nxcloud/result'
export type { ProviderResult } from './providers/provider-result'
export type { SignAlgorithm } from './nxcloud/sign'
export type { CountryRule, SignupPolicy } from './policy/policy'
export type { Authorize, Authorized } from './caller/authorize'
export type { ChallengeContext, VerifyChallenge } from './challenges/verify-challenge'
export {
  PhoneProofError,
  verifyPhoneProof,
  type PhoneProofProblem,
  type VerifiedPhone,
  type VerifyPhoneProofOptions,
} from './tickets/proofs'
export type { SignupSecret } from './tickets/secret'
export type { RequestFacts, SignupEvent, Step } from './operations/events'
export type { Gate } from './operations/gate'
