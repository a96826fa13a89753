import { SignupError } from '@embedded-signup/contract'
import * as v from 'valibot'
import { askUpstream } from './ask-upstream'
import type { ActionResult, Call } from './call'
import { countAttempt } from './count-attempt'
import { parseBody } from './parse-body'
import { errorOf } from './settle'

/** A token for NXCloud's own embedded page. */
export async function login(body: unknown, call: Call): Promise<ActionResult> {
  parseBody(v.object({}), body)
  await countAttempt('login', undefined, call)
  const result = await askUpstream(call, 'login', [], (nxcloud) => nxcloud.login(call))
  const error = errorOf('login', result)
  if (error) return { data: null, error }
  const token = result.status === 'ok' ? result.data?.token : undefined
  if (!token) throw new SignupError('unavailable', { detail: 'NXCloud answered the login without a token.' })
  return { data: { token } }
}
