import type { SandboxAccount } from '../account'
import type { Answer } from '../answer'
import type { FailureAt } from '../failures/failure-table'
import type { SandboxAction } from './action'
import type { World } from './action-context'
import { checkCode, createClient, getCode } from './code-actions'
import { createApp, login, phoneList } from './customer-actions'

const actions = { login, createApp, phoneList, getCode, checkCode, createClient }

/** `parameters` must have passed `faultyParameter` for this action: that is what their types stand on. */
export function runAction(
  world: World,
  action: SandboxAction,
  account: SandboxAccount,
  parameters: Record<string, unknown>,
  failure: FailureAt<'delivery' | 'registration'> | undefined,
): Answer {
  const run = actions[action] as (
    world: World,
    call: { account: SandboxAccount; parameters: unknown; failure?: typeof failure },
  ) => Answer
  return run(world, { account, parameters, ...(failure === undefined ? {} : { failure }) })
}
