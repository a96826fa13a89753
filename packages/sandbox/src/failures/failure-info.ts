import type { SandboxAction } from '../actions/action'

/**
 * Where a failure takes hold:
 * - `gateway`: before NXCloud: nothing is checked, nothing is done
 * - `checks`: instead of the header checks' own finding; nothing is done
 * - `clock`: the clock that `ts` is compared with
 * - `action`: the request passed every check; the action refuses and does nothing
 * - `delivery`: the action does all but deliver
 * - `answer`: the action did everything; its answer is harmed on the way back
 * - `registration`: remembered by `createClient`, seen later in `phoneList`
 */
export type FailureStage = 'gateway' | 'checks' | 'clock' | 'action' | 'delivery' | 'answer' | 'registration'

export interface SandboxFailureInfo {
  /** A few words, for a switch's label. */
  title: string
  /** What happens, in a sentence or two. */
  description: string
  stage: FailureStage
  /** The actions it strikes unless `fail` names one. */
  actions: readonly SandboxAction[]
  /** The `code` in the answer's JSON, if the failure fixes it. */
  code?: number
  /** The answer's `message`, if the failure fixes it. */
  message?: string
  /** The HTTP status, if the failure fixes it. */
  httpStatus?: number
  /** Whether a `getCode` under this failure delivers its code; `maybe`: if the caller mends what was refused. */
  sent: boolean | 'maybe'
}
