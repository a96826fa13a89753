import { pagePolicy } from '../policy/policy'
import type { ActionResult, Call } from './call'
import { checkCode } from './check-code'
import { createClient } from './create-client'
import { getCode } from './get-code'
import { handOff, handOffResult } from './hand-off'
import { handedAttempt, handedCheckCode } from './handed'
import { login } from './login'
import type { HandlerSettings } from './settings'
import { status } from './status'

export type Route =
  | { method: 'GET'; run: (settings: HandlerSettings) => ActionResult }
  | {
      method: 'POST'
      run: (body: unknown, call: Call) => Promise<ActionResult>
      /** What lets a caller in: `authorize`, or the link in the body, whose holder nobody has signed in. */
      by: 'authorize' | 'link'
      /** Stands there only where the integrator has switched it on. */
      needs?: 'login' | 'handOff'
    }

/** What stands below the base path. `createApp` and `phoneList` never do: they are not the page's to ask for. */
const routes = new Map<string, Route>([
  ['getCode', { method: 'POST', by: 'authorize', run: getCode }],
  ['checkCode', { method: 'POST', by: 'authorize', run: checkCode }],
  ['createClient', { method: 'POST', by: 'authorize', run: createClient }],
  ['status', { method: 'POST', by: 'authorize', run: status }],
  ['login', { method: 'POST', by: 'authorize', needs: 'login', run: login }],
  ['handOff', { method: 'POST', by: 'authorize', needs: 'handOff', run: handOff }],
  ['handOffResult', { method: 'POST', by: 'authorize', needs: 'handOff', run: handOffResult }],
  ['handedAttempt', { method: 'POST', by: 'link', needs: 'handOff', run: handedAttempt }],
  ['handedCheckCode', { method: 'POST', by: 'link', needs: 'handOff', run: handedCheckCode }],
  [
    'policy',
    {
      method: 'GET',
      run: (settings) => ({ data: pagePolicy(settings.policy, settings.handOff !== undefined) }),
    },
  ],
])

/** The action a path names, exactly: no case folding, no trailing slash. */
export function findRoute(
  pathname: string,
  settings: Pick<HandlerSettings, 'basePath' | 'login' | 'handOff'>,
): { action: string; route: Route } | undefined {
  const { basePath } = settings
  if (!pathname.startsWith(`${basePath}/`)) return undefined
  const action = pathname.slice(basePath.length + 1)
  const route = routes.get(action)
  if (!route || ('needs' in route && route.needs && !settings[route.needs])) return undefined
  return { action, route }
}
