import { answerFailures } from './answer-failures'
import { codeFailures } from './code-failures'
import type { FailureStage, SandboxFailureInfo } from './failure-info'
import { gatewayFailures } from './gateway-failures'
import { registrationFailures } from './registration-failures'
import { returnFailures } from './return-failures'

const table = {
  ...codeFailures,
  ...gatewayFailures,
  ...returnFailures,
  ...answerFailures,
  ...registrationFailures,
} as const

export type SandboxFailure = keyof typeof table

/** The failures that take hold at one stage. */
export type FailureAt<Stage extends FailureStage> = {
  [Id in SandboxFailure]: (typeof table)[Id]['stage'] extends Stage ? Id : never
}[SandboxFailure]

/** Every failure the sandbox can bring on: the source of its documentation and of a playground's switches. */
export const sandboxFailures: Readonly<Record<SandboxFailure, SandboxFailureInfo>> = table

export const isSandboxFailure = (name: unknown): name is SandboxFailure =>
  typeof name === 'string' && Object.hasOwn(table, name)

/** Narrows an id to the failures of one stage. */
export const takesHoldAt = <Stage extends FailureStage>(
  failure: SandboxFailure | undefined,
  stage: Stage,
): failure is FailureAt<Stage> => failure !== undefined && sandboxFailures[failure].stage === stage
