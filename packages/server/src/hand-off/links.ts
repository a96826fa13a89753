import { SignupError } from '@embedded-signup/contract'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url } from 'jose'
import { deriveKeys, type SignupSecret } from '../tickets/secret'

/** Bytes of the id, which nobody guesses, and of its signature: half of an HMAC-SHA-256 (RFC 2104, 5). */
const size = { id: 16, signature: 16 }

/** A link's secret part and what it is known by here. */
export interface Link {
  /** What stands in the fragment of the URL: 43 characters, so that a QR code stays coarse enough to be scanned. */
  token: string
  /** Names it in the store. */
  id: string
}

export interface Links {
  make: () => Link
  /** @throws SignupError `attempt_invalid` for what was not made here. */
  read: (token: string) => Link
}

/** Links tell nothing of number or subject: what they stand for is in the store. Signed, so that guesses end here. */
export function createLinks(secret: SignupSecret): Links {
  const keys = deriveKeys(secret, 'link')
  const signed = (key: Uint8Array, id: Uint8Array) =>
    base64url.encode(
      concatBytes(id, hmac(sha256, key, concatBytes(utf8ToBytes('link '), id)).slice(0, size.signature)),
    )
  const idOf = (bytes: Uint8Array) => base64url.encode(bytes)

  return {
    make() {
      const id = globalThis.crypto.getRandomValues(new Uint8Array(size.id))
      return { token: signed(keys[0].key, id), id: idOf(id) }
    },
    read(token) {
      const id = /^[\w-]{43}$/.test(token) ? base64url.decode(token).slice(0, size.id) : undefined
      if (!id || !keys.some(({ key }) => isSame(signed(key, id), token))) {
        throw new SignupError('attempt_invalid', { detail: 'The link is not one of ours.' })
      }
      return { token, id: idOf(id) }
    },
  }
}

/** Takes as long wherever the difference is. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at)
  return difference === 0
}
