import * as v from 'valibot'
import type { SignupStore } from '../limits/signup-store'
import { nxcloudSchemas } from '../nxcloud/options'
import { checkOptions, type OptionSchemas } from '../options/check-options'
import { callable, checkedElsewhere, flag, listOf, oneOf, text, whole, withFunctions } from '../options/kinds'
import type { SignupHandlerOptions } from './options'

const storeFunctions = [
  'consume',
  'refund',
  'peek',
  'claim',
  'keep',
  'find',
  'swap',
  'remove',
] as const satisfies readonly (keyof SignupStore)[]

const basePath = v.custom<string>(
  (value) =>
    typeof value === 'string' && /^(?:\/[\w.~-]+)*\/?$/.test(value) && !/\/\.{1,2}(?:\/|$)/.test(value),
  "must be a path like '/api/signup'",
)

const appKey = v.custom<SignupHandlerOptions['appKey']>(
  (value) => (typeof value === 'string' && value !== '') || typeof value === 'function',
  'must be the app key out of createApp, or a function from a subject to it',
)

const schemas: OptionSchemas<SignupHandlerOptions> = {
  nxcloud: v.custom(
    (value) => typeof value === 'object' && value !== null,
    'must be { accessKey, accessSecret } from the NXCloud console',
  ),
  basePath: v.optional(basePath),
  origins: v.optional(listOf("origins like 'https://app.example.com'")),
  hosts: v.optional(listOf("hosts like 'signup.example.com'")),
  // The policy's own reader names its keys.
  policy: checkedElsewhere,
  secret: checkedElsewhere,
  proofAudience: v.optional(text('the name of who accepts the proofs')),
  store: v.optional(
    withFunctions(storeFunctions, 'a store, such as createMemoryStore() or createRedisStore(client)'),
  ),
  whenStoreFails: v.optional(oneOf('refuse', 'allow')),
  authorize: v.optional(callable('a function from a request to { subject }')),
  verifyChallenge: v.optional(callable('a function, such as turnstile({ secret })')),
  appKey: v.optional(appKey),
  login: v.optional(flag),
  handOff: checkedElsewhere,
  trustedProxies: v.optional(listOf("addresses, ranges, 'loopback', 'private' or 'unix'")),
  clientIp: v.optional(callable('a function from a request to an address')),
  // What the largest body of ours needs, challenge token included; and what nobody should hold in memory unasked.
  bodyLimitBytes: v.optional(whole(1024, 1_048_576, 'a whole number of bytes')),
  now: v.optional(callable('a function that gives epoch milliseconds')),
  log: v.optional(
    withFunctions(['info', 'warn', 'error'], 'a logger with info, warn and error, as pino has them'),
  ),
  onEvent: v.optional(callable()),
}

const {
  now: _now,
  onClockCorrected: _corrected,
  onCircuitChanged: _changed,
  ...nxcloudOfHandler
} = nxcloudSchemas

/**
 * What each option is, before any of them is used.
 *
 * @throws TypeError that names the option which is unknown or cannot work, and says how to fix it.
 */
export function checkHandlerOptions(options: SignupHandlerOptions): void {
  checkOptions<SignupHandlerOptions>(schemas, options, { of: 'createSignupHandler' })
  checkOptions<SignupHandlerOptions['nxcloud']>(nxcloudOfHandler, options.nxcloud, {
    prefix: 'nxcloud.',
    of: 'nxcloud',
  })
}
