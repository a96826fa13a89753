import * as v from 'valibot'
import { checkOptions, type OptionSchemas } from '../options/check-options'
import { callable, milliseconds, oneOf, text as textOption, whole } from '../options/kinds'
import type { SignAlgorithm } from './sign'

export interface NxcloudOptions {
  /** From NXCloud's console. */
  accessKey: string
  /** From NXCloud's console. Never leaves this process: it is hashed into signatures, and no log or error repeats it. */
  accessSecret: string
  /** Must be https, except on loopback. Default `https://api2.nxcloud.com`. */
  baseUrl?: string | undefined
  /** Default `'md5'`, as NXCloud's. */
  algorithm?: SignAlgorithm | undefined
  /** Milliseconds for a whole exchange. Default 10 000. */
  timeoutMs?: number | undefined
  /** Bytes of an answer beyond which it is dropped. Default 1 048 576. */
  maxAnswerBytes?: number | undefined
  /**
   * Bytes of a `phoneList` answer beyond which it is dropped: it holds every number of an app key, about 300 bytes each.
   * Default 8 388 608, some 27 000 numbers. At most eight lists are read at once.
   */
  maxListBytes?: number | undefined
  /**
   * Milliseconds for which the handler takes a `phoneList` to be right: pages look every two seconds at first. 0 reads it
   * for each look, where nobody is reading it already. Default 3000.
   */
  listCacheMs?: number | undefined
  /** Calls under way at once; as many again wait for their turn, and what is beyond is refused. Default 50. */
  maxConcurrentCalls?: number | undefined
  /** How a number goes onto the wire. Default: E.164 digits without `+`, which is what NXCloud's sibling pages show. */
  phoneFormat?: ((e164: string) => string) | undefined
  /** Default: the platform's. */
  fetch?: typeof globalThis.fetch | undefined
  /** This machine's clock, epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined
  /** Told when NXCloud's `Date` header showed this machine's clock to be wrong. Milliseconds, positive when it is slow. */
  onClockCorrected?: ((offsetMs: number) => void) | undefined
  /** Told when NXCloud is found to be away, so that nothing is sent to it for a while, and when it is back. */
  onCircuitChanged?: ((open: boolean) => void) | undefined
}

export type NxcloudSettings = {
  [Name in keyof NxcloudOptions]-?: Exclude<NxcloudOptions[Name], undefined>
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|[\w-]+\.localhost)$/

const printable = (what: string) =>
  v.custom<string>(
    (value) => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value),
    `must be the ${what} from the NXCloud console, without spaces`,
  )

/** What each option is. `nxcloud.accessKey` and its like are named so in errors. */
export const nxcloudSchemas: OptionSchemas<NxcloudOptions> = {
  accessKey: printable('access key'),
  accessSecret: printable('access secret'),
  baseUrl: v.optional(textOption('a whole URL, like https://api2.nxcloud.com')),
  algorithm: v.optional(oneOf('md5', 'sha256')),
  timeoutMs: v.optional(milliseconds(600_000)),
  maxAnswerBytes: v.optional(whole(1, 268_435_456, 'a whole number of bytes')),
  maxListBytes: v.optional(whole(1, 268_435_456, 'a whole number of bytes')),
  listCacheMs: v.optional(whole(0, 60_000, 'a whole number of milliseconds')),
  maxConcurrentCalls: v.optional(whole(1, 10_000)),
  phoneFormat: v.optional(callable('a function from E.164 to what NXCloud takes')),
  fetch: v.optional(callable('a function like fetch')),
  now: v.optional(callable('a function that gives epoch milliseconds')),
  onClockCorrected: v.optional(callable()),
  onCircuitChanged: v.optional(callable()),
}

/**
 * Fills in the defaults.
 *
 * @throws TypeError that says which option is wrong and what to do; it never repeats the secret.
 */
export function readNxcloudOptions(options: NxcloudOptions): NxcloudSettings {
  checkOptions(nxcloudSchemas, options, { prefix: 'nxcloud.', of: 'nxcloud' })
  const {
    accessKey,
    accessSecret,
    algorithm = 'md5',
    timeoutMs = 10_000,
    maxAnswerBytes = 1_048_576,
    maxListBytes = 8_388_608,
    listCacheMs = 3000,
    maxConcurrentCalls = 50,
  } = options
  return {
    accessKey,
    accessSecret,
    algorithm,
    timeoutMs,
    maxAnswerBytes,
    maxListBytes,
    listCacheMs,
    maxConcurrentCalls,
    baseUrl: readBaseUrl(options.baseUrl ?? 'https://api2.nxcloud.com'),
    phoneFormat: options.phoneFormat ?? ((e164) => e164.replace(/^\+/, '')),
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    now: options.now ?? (() => Date.now()),
    onClockCorrected: options.onClockCorrected ?? (() => {}),
    onCircuitChanged: options.onCircuitChanged ?? (() => {}),
  }
}

function readBaseUrl(text: string): string {
  if (!URL.canParse(text))
    throw new TypeError('nxcloud.baseUrl must be a whole URL, like https://api2.nxcloud.com.')
  const url = new URL(text)
  if (url.username || url.password || url.search || url.hash) {
    throw new TypeError('nxcloud.baseUrl must hold no user name, password, query or fragment.')
  }
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))
  if (!safe) {
    throw new TypeError(
      'nxcloud.baseUrl must be https: a signed request can be replayed for 60 s by whoever reads it.',
    )
  }
  return url.href.replace(/(?<!\/)\/+$/, '')
}
