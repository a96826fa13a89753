import { createHash } from 'node:crypto'
import { sandboxAccount } from '../account'
import type { SandboxAction } from '../actions/action'

export interface CallOverrides {
  accessKey?: string
  accessSecret?: string
  ts?: string
  bizType?: string
  /** The action header, and what is signed as the action. */
  action?: string
  algorithm?: string
  sign?: string
  contentType?: string
  /** Headers to leave out. */
  without?: string[]
  /** What is sent instead of the text that was signed. */
  sentBody?: string | Uint8Array<ArrayBuffer>
  signal?: AbortSignal
  redirect?: RequestRedirect
}

interface CallerOptions {
  fetch: typeof fetch
  baseUrl?: string
  now?: () => number
}

/** Signs as a backend does, with Node's own hashes rather than the sandbox's. */
export function createCaller({ fetch, baseUrl = 'https://api2.nxcloud.com', now = Date.now }: CallerOptions) {
  const send = (action: SandboxAction, body?: object | string, overrides: CallOverrides = {}) => {
    const text = body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body)
    const parts = { ...sandboxAccount, action, bizType: '2', ts: String(now()), ...overrides }
    const signed =
      `accessKey=${parts.accessKey}&action=${parts.action}&bizType=${parts.bizType}&ts=${parts.ts}` +
      `${text === '' ? '' : `&body=${text}`}&accessSecret=${parts.accessSecret}`
    const algorithm = overrides.algorithm === 'sha256' ? 'sha256' : 'md5'
    const headers = new Headers({
      'content-type': overrides.contentType ?? 'application/json',
      accessKey: parts.accessKey,
      ts: parts.ts,
      bizType: parts.bizType,
      action: parts.action,
      sign: overrides.sign ?? createHash(algorithm).update(signed, 'utf8').digest('hex'),
      ...(overrides.algorithm === undefined ? {} : { algorithm: overrides.algorithm }),
    })
    for (const name of overrides.without ?? []) headers.delete(name)
    const sent = overrides.sentBody ?? text
    return fetch(`${baseUrl}/api/wa/integrator/embedded/register/${action}`, {
      method: 'POST',
      headers,
      ...(sent === '' ? {} : { body: sent }),
      ...(overrides.signal === undefined ? {} : { signal: overrides.signal }),
      ...(overrides.redirect === undefined ? {} : { redirect: overrides.redirect }),
    })
  }
  const call = async (action: SandboxAction, body?: object | string, overrides?: CallOverrides) => {
    const response = await send(action, body, overrides)
    return (await response.json()) as { code: number; message: string; data: unknown }
  }
  return { send, call }
}
