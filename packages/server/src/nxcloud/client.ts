import type { Method } from '@embedded-signup/contract'
import * as v from 'valibot'
import {
  createdAppSchema,
  loginTokenSchema,
  phonesSchema,
  type CreatedApp,
  type LoginToken,
  type NxcloudPhone,
} from './data'
import { exchange } from './exchange'
import { createGuard } from './guard'
import { readNxcloudOptions, type NxcloudOptions } from './options'
import type { UpstreamOutcome } from './outcome'
import { sign } from './sign'
import { createUpstreamClock } from './upstream-clock'

/**
 * NXCloud's embedded-register API for integrators. No call rejects: how it ended is the outcome. Only `getCode` and
 * `checkCode`, `createClient` belong behind a page; app names, webhooks and app keys come from your own code.
 */
export interface NxcloudClient {
  /** Free of charge: a good way to try key, secret and clock. */
  login: (options?: CallOptions) => Promise<UpstreamOutcome<LoginToken>>
  /** 9009: at most 1000 customer applications. */
  createApp: (app: { appName: string; webhook: string }) => Promise<UpstreamOutcome<CreatedApp>>
  /** 9008: no such app key; 9010: another customer's. */
  phoneList: (appKey: string) => Promise<UpstreamOutcome<readonly NxcloudPhone[]>>
  /** Costs money, and is never repeated by itself. `e164` with `+`. */
  getCode: (e164: string, method: Method, options?: CallOptions) => Promise<UpstreamOutcome>
  checkCode: (e164: string, code: string, options?: CallOptions) => Promise<UpstreamOutcome>
  createClient: (e164: string, options?: CallOptions) => Promise<UpstreamOutcome>
}

export interface CallOptions {
  /** Aborted when nobody wants the call any more: it is not made then. One that was made goes on. */
  signal?: AbortSignal | undefined
}

type UpstreamAction = keyof NxcloudClient

const prefix = '/api/wa/integrator/embedded/register/'
/** WhatsApp. */
const bizType = '2'
const timestampExpired = 1004

/**
 * @throws TypeError for options that cannot work, without repeating the secret.
 *
 * @example
 * const nxcloud = createNxcloudClient({ accessKey, accessSecret })
 * const outcome = await nxcloud.createApp({ appName: 'Acme', webhook: 'https://acme.example/hooks' })
 * if (outcome.kind === 'answered' && outcome.code === 0) save(outcome.data?.app_key)
 */
export function createNxcloudClient(options: NxcloudOptions): NxcloudClient {
  const settings = readNxcloudOptions(options)
  const { accessKey, accessSecret, algorithm, baseUrl, phoneFormat } = settings
  const clock = createUpstreamClock(settings.now)
  const guard = createGuard(settings)

  /** Serialised once: what is signed is what is sent. */
  const send = (action: UpstreamAction, body: string) => {
    const ts = String(Math.round(clock.now()))
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      accessKey,
      ts,
      bizType,
      action,
      sign: sign(algorithm, { accessKey, accessSecret, action, bizType, ts, body }),
      ...(algorithm === 'md5' ? {} : { algorithm }),
    }
    const init = { method: 'POST', headers, ...(body === '' ? {} : { body }) }
    return exchange(settings.fetch, `${baseUrl}${prefix}${action}`, init, {
      timeoutMs: settings.timeoutMs,
      maxAnswerBytes: action === 'phoneList' ? settings.maxListBytes : settings.maxAnswerBytes,
    })
  }

  const call = (action: UpstreamAction, parameters?: Record<string, string>, { signal }: CallOptions = {}) =>
    guard.run(action, () => converse(action, parameters ? JSON.stringify(parameters) : ''), signal)

  const converse = async (action: UpstreamAction, body: string): Promise<UpstreamOutcome> => {
    const { outcome, upstreamAt } = await send(action, body)
    if (outcome.kind !== 'answered' || outcome.code !== timestampExpired || upstreamAt === undefined)
      return outcome
    // Safe to repeat: 1004 is decided before anything is done.
    settings.onClockCorrected(clock.correct(upstreamAt))
    return (await send(action, body)).outcome
  }

  return {
    login: async (asked) => withData(await call('login', undefined, asked), loginTokenSchema),
    createApp: async ({ appName, webhook }) =>
      withData(await call('createApp', { app_name: appName, webhook }), createdAppSchema),
    phoneList: async (appKey) => withData(await call('phoneList', { appkey: appKey }), phonesSchema),
    getCode: (e164, method, asked) => call('getCode', { phone_number: phoneFormat(e164), method }, asked),
    checkCode: (e164, code, asked) => call('checkCode', { phone_number: phoneFormat(e164), code }, asked),
    createClient: (e164, asked) => call('createClient', { phone_number: phoneFormat(e164) }, asked),
  }
}

function withData<Data>(
  outcome: UpstreamOutcome,
  schema: v.GenericSchema<unknown, Data>,
): UpstreamOutcome<Data> {
  if (outcome.kind !== 'answered') return outcome
  const parsed = v.safeParse(schema, outcome.data)
  return { ...outcome, data: outcome.code === 0 && parsed.success ? parsed.output : null }
}
