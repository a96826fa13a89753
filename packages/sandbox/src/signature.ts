import { md5 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

const hashes = { md5, sha256 }
export type Algorithm = keyof typeof hashes

export const isAlgorithm = (name: string): name is Algorithm => Object.hasOwn(hashes, name)

export interface SignedParts {
  accessKey: string
  accessSecret: string
  action: string
  bizType: string
  ts: string
  /** The bytes as they were received. Empty: the text has no `&body=`. */
  body: Uint8Array
}

/** Lower-case hex of the hash over NXCloud's text, taken over the received bytes and never over parsed JSON. */
export function expectedSign(parts: SignedParts, algorithm: Algorithm) {
  const head = `accessKey=${parts.accessKey}&action=${parts.action}&bizType=${parts.bizType}&ts=${parts.ts}`
  const body = parts.body.length === 0 ? [] : [utf8ToBytes('&body='), parts.body]
  const text = concatBytes(utf8ToBytes(head), ...body, utf8ToBytes(`&accessSecret=${parts.accessSecret}`))
  return bytesToHex(hashes[algorithm](text))
}
