import { isSandboxAction } from '../actions/action'
import { digitsOf } from '../phone-digits'

/** A request as it came over the wire: nothing parsed, nothing re-encoded. */
export interface WireRequest {
  method: string
  /** The URL's path, under any base: `/gateway/api/wa/integrator/embedded/register/getCode` will do. */
  path: string
  /** A header's value by its name, any case; null or undefined if it was not sent. */
  header: (name: string) => string | null | undefined
  /** The body's bytes exactly as received; empty if there was none. */
  body: Uint8Array
}

const actionPath = /\/api\/wa\/integrator\/embedded\/register\/([^/]+)$/

/** The action a path ends in; undefined for a path that is none of NXCloud's. */
export function actionOf(path: string) {
  const name = actionPath.exec(path)?.[1]
  return isSandboxAction(name) ? name : undefined
}

/** The body as a JSON object; undefined if it is anything else. */
export function jsonObject(body: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** The phone a request is about, read before any check, so that a failure can strike it by number. */
export function digitsIn(body: Uint8Array) {
  const phone = jsonObject(body)?.['phone_number']
  return typeof phone === 'string' && digitsOf(phone) !== '' ? digitsOf(phone) : undefined
}
