import { SignupError, type ErrorCode } from '@embedded-signup/contract'
import * as v from 'valibot'

/** A field the person typed is the person's to mend; any other is the page's. */
const personal: Record<string, ErrorCode> = { phone_number: 'invalid_phone', code: 'invalid_code' }

/** @throws SignupError `invalid_phone`, `invalid_code` or `bad_request`. */
export function parseBody<Body>(schema: v.GenericSchema<unknown, Body>, body: unknown): Body {
  const parsed = v.safeParse(schema, body)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const field = v.getDotPath(issue) ?? ''
  const code =
    (typeof issue.input === 'string' && issue.kind === 'validation' && personal[field]) || 'bad_request'
  throw new SignupError(code, { detail: `The body does not fit: ${field || 'it is not an object'}.` })
}
