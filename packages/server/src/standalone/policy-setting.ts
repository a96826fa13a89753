import { readFileSync } from 'node:fs'
import type { SignupPolicy } from '../policy/policy'
import { readPolicy } from '../policy/read-policy'

/**
 * `SIGNUP_POLICY`: JSON as it is, or the path of a file that holds it.
 *
 * @throws TypeError with one line that says what is wrong.
 */
export function readPolicySetting(text: string): SignupPolicy {
  const inline = text.startsWith('{')
  let json = text
  if (!inline) {
    try {
      json = readFileSync(text, 'utf8')
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      throw new TypeError(
        `SIGNUP_POLICY is neither JSON nor a file that can be read (${code}): '${text.slice(0, 200)}'.`,
        { cause },
      )
    }
  }
  let policy: unknown
  try {
    policy = JSON.parse(json)
  } catch (cause) {
    const { message } = cause as SyntaxError
    throw new TypeError(`SIGNUP_POLICY ${inline ? '' : 'names a file that '}is not JSON: ${message}.`, {
      cause,
    })
  }
  try {
    readPolicy(policy)
    return policy as SignupPolicy
  } catch (cause) {
    const { message } = cause as TypeError
    throw new TypeError(message.replace(/^policy/, 'SIGNUP_POLICY'), { cause })
  }
}
