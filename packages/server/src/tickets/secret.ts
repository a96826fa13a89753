import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { guessBits } from './guessable'

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

/** A secret that somebody made up and that takes fewer guesses than these bits forges every proof. */
const leastGuessBits = 72

/** @throws TypeError for a secret that is too short or can be guessed, without repeating it. */
export function checkSecret(secret: unknown): asserts secret is SignupSecret {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret]
  if (secrets.length === 0 || secrets.length > 2)
    throw new TypeError('secret must be one text, or the current and the previous one.')
  for (const one of secrets) {
    if (typeof one !== 'string' || utf8ToBytes(one).length < 32)
      throw new TypeError('secret must have at least 32 bytes; `openssl rand -base64 32` makes one.')
    if (guessBits(one) < leastGuessBits)
      throw new TypeError(
        'secret can be guessed: it is made of common words, repeats or sequences. `openssl rand -base64 32` makes a random one; a guessable one is not safe as the previous one either.',
      )
  }
}

/**
 * The keys for one purpose, the current secret's first.
 *
 * @throws TypeError for a secret that is too short or can be guessed, without repeating it.
 */
export function deriveKeys(secret: SignupSecret, purpose: KeyPurpose): [DerivedKey, ...DerivedKey[]] {
  checkSecret(secret)
  const [current, ...previous] = typeof secret === 'string' ? [secret] : secret
  const keyOf = (one: string): DerivedKey => ({
    id: bytesToHex(derive(one, 'key id', 8)),
    key: derive(one, purpose, 32),
  })
  return [keyOf(current), ...previous.map(keyOf)]
}

/** A secret for this process alone. */
export const randomSecret = (): string => bytesToHex(globalThis.crypto.getRandomValues(new Uint8Array(32)))
