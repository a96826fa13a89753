import { pagePolicy } from '../policy/policy'
import type { ActionResult, Call } from './call'
import { checkCode } from './check-code'
import { getCode } from './get-code'

export type Route =
  | { method: 'GET'; run: (call: Call) => Promise<ActionResult> }
  | { method: 'POST'; run: (body: unknown, call: Call) => Promise<ActionResult> }

/** What stands below the base path. */
const routes = new Map<string, Route>([
  ['getCode', { method: 'POST', run: getCode }],
  ['checkCode', { method: 'POST', run: checkCode }],
  [
    'policy',
    { method: 'GET', run: ({ settings }) => Promise.resolve({ data: pagePolicy(settings.policy) }) },
  ],
])

/** The action a path names, exactly: no case folding, no trailing slash. */
export function findRoute(pathname: string, basePath: string): { action: string; route: Route } | undefined {
  if (!pathname.startsWith(`${basePath}/`)) return undefined
  const action = pathname.slice(basePath.length + 1)
  const route = routes.get(action)
  return route && { action, route }
}
