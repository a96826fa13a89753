import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** How NXCloud may be asked to check a signature; it assumes md5 unless the `algorithm` header says sha256. */
export type SignAlgorithm = 'md5' | 'sha256'

export interface SignedParts {
  accessKey: string
  accessSecret: string
  /** The last segment of the path: `getCode`. */
  action: string
  /** `'2'` is WhatsApp. */
  bizType: string
  /** Epoch milliseconds, 13 digits. */
  ts: string
  /** The body exactly as it is sent; an empty string leaves `&body=` out. */
  body: string
}

const hashes = { md5, sha256 }

/** NXCloud's signature: lower-case hex of the hash over parameters, body and, last, the secret. */
export function sign(algorithm: SignAlgorithm, parts: SignedParts): string {
  const { accessKey, accessSecret, action, bizType, ts, body } = parts
  const text =
    `accessKey=${accessKey}&action=${action}&bizType=${bizType}&ts=${ts}` +
    (body === '' ? '' : `&body=${body}`) +
    `&accessSecret=${accessSecret}`
  return bytesToHex(hashes[algorithm](utf8ToBytes(text)))
}
