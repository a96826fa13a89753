import { metadata } from '@embedded-signup/contract/metadata'
import { createAddressAdvice, type AddressAdvice } from '../caller/address-advice'
import type { Authorize } from '../caller/authorize'
import { createClientAddress, type ClientAddress } from '../caller/client-address'
import type { VerifyChallenge } from '../challenges/verify-challenge'
import { createHandOff, type HandOff } from '../hand-off/create-hand-off'
import { createIdempotency, type Idempotency } from '../idempotency/idempotency'
import { createAttempts, type Attempts } from '../limits/attempts'
import { createCheckLimits, type CheckLimits } from '../limits/check-limits'
import { createLimitKey } from '../limits/limit-key'
import { createNumberHolds, type NumberHolds } from '../limits/number-holds'
import { createRegistrationLimits, type RegistrationLimits } from '../limits/registration-limits'
import { createSendLimits, type SendLimits } from '../limits/send-limits'
import { createConsoleLog, withoutThrowing } from '../log/log'
import { createNxcloudClient, type NxcloudClient } from '../nxcloud/client'
import { readNxcloudOptions, type NxcloudOptions } from '../nxcloud/options'
import { createAnnouncer } from '../operations/announce'
import type { SignupEvent } from '../operations/events'
import type { PolicySettings } from '../policy/policy'
import { readPolicy } from '../policy/read-policy'
import { createPhoneLists, type PhoneLists } from '../registration/phone-lists'
import { createRegistrations, type Registrations } from '../registration/registrations'
import { createProofs } from '../tickets/proofs'
import { createGenerations, type Generations } from '../tickets/generations'
import { createProvenNumbers, type ProvenNumbers } from '../tickets/proven-numbers'
import { createTickets, ticketSeconds, type Tickets } from '../tickets/tickets'
import { checkHandlerOptions } from './check-handler-options'
import { chooseSecret } from './choose-secret'
import { chooseStore } from './choose-store'
import type { SignupHandlerOptions } from './options'
import { mayCall, readOrigins, type OriginRule } from './origin'
import { warnOfOptions } from './warn-of-options'

/** The options with every default filled in, and what is built from them. */
export interface HandlerSettings {
  nxcloud: NxcloudClient
  /** For log lines. */
  upstreamHost: string
  basePath: string
  origins: OriginRule
  policy: PolicySettings
  authorize: Authorize | undefined
  clientAddress: ClientAddress
  adviseOnAddress: AddressAdvice
  verifyChallenge: VerifyChallenge | undefined
  attempts: Attempts
  sends: SendLimits
  holds: NumberHolds
  registrationLimits: RegistrationLimits
  checks: CheckLimits
  idempotency: Idempotency
  tickets: Tickets
  generations: Generations
  proven: ProvenNumbers
  proofs: ReturnType<typeof createProofs>
  registrations: Registrations
  phoneLists: PhoneLists
  appKeyOf: (subject: string) => Promise<string | undefined>
  login: boolean
  handOff: HandOff | undefined
  bodyLimitBytes: number
  now: () => number
  announce: (event: SignupEvent) => void
  metadata: typeof metadata
  /** What no log line may hold. */
  secrets: readonly string[]
}

/** @throws TypeError that says which option is wrong and what to do. */
export function readHandlerOptions(options: SignupHandlerOptions): HandlerSettings {
  checkHandlerOptions(options)
  const { basePath = '/api/signup', bodyLimitBytes = 16_384, now = () => Date.now() } = options
  const { authorize, verifyChallenge, appKey, login = false } = options
  const log = withoutThrowing(options.log ?? createConsoleLog())
  if (!authorize) assertNeedsNoSubject(options)
  const policy = readPolicy(options.policy ?? {})
  const announce = createAnnouncer(log, options.onEvent)
  const nxcloudOptions: NxcloudOptions = {
    ...options.nxcloud,
    now,
    onClockCorrected: (offsetMs) => announce({ type: 'clockCorrected', offsetMs, at: now() }),
    onCircuitChanged: (open) => announce({ type: open ? 'circuitOpened' : 'circuitClosed', at: now() }),
  }
  const { accessKey, accessSecret, baseUrl, timeoutMs, listCacheMs } = readNxcloudOptions(nxcloudOptions)
  const store = chooseStore(options, log)
  const secret = chooseSecret(options.secret, store, log)
  const keyOf = createLimitKey(accessSecret)
  // A turn to wait for, two exchanges at most (the second after 1004), and time for a challenge and the store.
  const pendingSeconds = Math.ceil((4 * timeoutMs) / 1000) + 10
  const handOff = createHandOff(options.handOff, { store, keyOf, secret, now })
  if (handOff && !mayCall(handOff.page, options)) {
    throw new TypeError(
      `handOff.page: pages of ${new URL(handOff.page).origin} may not call this handler. Add it to origins, or its host to hosts.`,
    )
  }
  warnOfOptions(options, store, log)
  return {
    nxcloud: createNxcloudClient(nxcloudOptions),
    upstreamHost: new URL(baseUrl).host,
    basePath: basePath.replace(/\/$/, ''),
    origins: readOrigins(options),
    policy,
    authorize,
    clientAddress: createClientAddress(options),
    adviseOnAddress: policy.perIpPerHour === null ? () => {} : createAddressAdvice(options, log),
    verifyChallenge,
    attempts: createAttempts({ store, keyOf, policy }),
    sends: createSendLimits({ store, keyOf, policy }),
    holds: createNumberHolds({ store, keyOf }),
    registrationLimits: createRegistrationLimits({ store, keyOf, policy }),
    checks: createCheckLimits({
      store,
      keyOf,
      checksPerCode: policy.checksPerCode,
      codeSeconds: ticketSeconds.sent,
    }),
    idempotency: createIdempotency({ store, keyOf, secret, pendingSeconds }),
    tickets: createTickets(secret, now),
    generations: createGenerations({ store, keyOf, pendingSeconds, now }),
    proven: createProvenNumbers({ store, keyOf, authorized: authorize !== undefined }),
    proofs: createProofs({ secret, audience: options.proofAudience, now }),
    registrations: createRegistrations({ store, keyOf, pendingSeconds }),
    phoneLists: createPhoneLists({ cacheMs: listCacheMs, now }),
    appKeyOf: async (subject) => (typeof appKey === 'function' ? appKey(subject) : appKey),
    login,
    handOff,
    bodyLimitBytes,
    now,
    announce,
    metadata,
    secrets: [accessSecret, accessKey, ...(typeof secret === 'string' ? [secret] : secret)],
  }
}

/** What would be everybody's where nobody is told apart. */
function assertNeedsNoSubject({ handOff, login }: SignupHandlerOptions): void {
  if (handOff !== undefined) {
    throw new TypeError(
      'handOff needs authorize: without it everybody is one subject, so that anyone could fetch what a link brings. Set authorize, or take handOff away.',
    )
  }
  if (login) {
    throw new TypeError(
      'login needs authorize: without it anyone on the internet gets a token for your whole NXCloud account. Set authorize, or take login away.',
    )
  }
}
