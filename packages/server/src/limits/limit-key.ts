import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Turns a number or address into a key that reveals neither: numbers are few enough to try a plain hash on them all. */
export type LimitKey = (kind: string, value: string) => string

/**
 * @param secret the same in every process that shares a store. The handler gives NXCloud's access secret: it is always
 *   there, and limits go on while the secret of tickets and proofs is changed.
 */
export function createLimitKey(secret: string): LimitKey {
  const key = hmac(sha256, utf8ToBytes(secret), utf8ToBytes('embedded-signup limit keys'))
  return (kind, value) => {
    const digest = bytesToHex(hmac(sha256, key, utf8ToBytes(`${kind}:${value}`)))
    return `embedded-signup:${kind}:${digest.slice(0, 40)}`
  }
}
