import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What signs tickets and proofs, at least 32 bytes; the second is the previous one, which is still accepted. */
export type SignupSecret = string | readonly [current: string, previous: string]

/** What a key is for: no two purposes share one. */
export type KeyPurpose = 'ticket' | 'proof' | 'answer' | 'link' | 'handOff'

export interface DerivedKey {
  /** Names the secret without telling anything of it. */
  id: string
  key: Uint8Array
}

const derive = (secret: string, info: string, length: number) =>
  hkdf(sha256, utf8ToBytes(secret), undefined, utf8ToBytes(`embedded-signup ${info}`), length)

/**
 * The keys for one purpose, the current secret's first.
 *
 * @throws TypeError for a secret of less than 32 bytes, without repeating it.
 */
export function deriveKeys(secret: SignupSecret, purpose: KeyPurpose): [DerivedKey, ...DerivedKey[]] {
  const [current, ...previous] = typeof secret === 'string' ? [secret] : secret
  const keyOf = (one: string): DerivedKey => {
    if (typeof one !== 'string' || utf8ToBytes(one).length < 32) {
      throw new TypeError('secret must have at least 32 bytes; `openssl rand -base64 32` makes one.')
    }
    return { id: bytesToHex(derive(one, 'key id', 8)), key: derive(one, purpose, 32) }
  }
  return [keyOf(current), ...previous.map(keyOf)]
}

/** A secret for this process alone. */
export const randomSecret = (): string => bytesToHex(globalThis.crypto.getRandomValues(new Uint8Array(32)))
