import type { SandboxAccount } from '../account'
import type { Answer } from '../answer'
import type { FailureAt } from '../failures/failure-table'
import type { Apps } from '../state/customer-apps'
import type { CodeBook } from '../state/code-book'
import type { Inbox } from '../state/inbox'
import type { PhoneBook } from '../state/phone-book'

/** NXCloud's memory, and the rules that are options of the sandbox. */
export interface World {
  apps: Apps
  phones: PhoneBook
  codes: CodeBook
  inbox: Inbox
  now: () => number
  random: () => number
  registrationMs: number
  refuseVerified: boolean
  phoneListShape: 'array' | 'object'
}

/** A call that passed every check. */
export interface ActionCall<Parameters> {
  account: SandboxAccount
  parameters: Parameters
  /** The failure that strikes while the action runs. */
  failure?: FailureAt<'delivery' | 'registration'>
}

export type RunAction<Parameters> = (world: World, call: ActionCall<Parameters>) => Answer
