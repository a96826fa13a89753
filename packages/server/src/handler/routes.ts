import { pagePolicy } from '../policy/policy'
import type { ActionResult, Call } from './call'
import { checkCode } from './check-code'
import { createClient } from './create-client'
import { getCode } from './get-code'
import { login } from './login'
import type { HandlerSettings } from './settings'
import { status } from './status'

export type Route =
  | { method: 'GET'; run: (settings: HandlerSettings) => ActionResult }
  | { method: 'POST'; run: (body: unknown, call: Call) => Promise<ActionResult> }

/** What stands below the base path. `createApp` and `phoneList` never do: they are not the page's to ask for. */
const routes = new Map<string, Route>([
  ['getCode', { method: 'POST', run: getCode }],
  ['checkCode', { method: 'POST', run: checkCode }],
  ['createClient', { method: 'POST', run: createClient }],
  ['status', { method: 'POST', run: status }],
  ['login', { method: 'POST', run: login }],
  ['policy', { method: 'GET', run: ({ policy }) => ({ data: pagePolicy(policy) }) }],
])

/** The action a path names, exactly: no case folding, no trailing slash. */
export function findRoute(
  pathname: string,
  settings: Pick<HandlerSettings, 'basePath' | 'login'>,
): { action: string; route: Route } | undefined {
  const { basePath } = settings
  if (!pathname.startsWith(`${basePath}/`)) return undefined
  const action = pathname.slice(basePath.length + 1)
  if (action === 'login' && !settings.login) return undefined
  const route = routes.get(action)
  return route && { action, route }
}
