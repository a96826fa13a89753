import { utf8ToBytes } from '@noble/hashes/utils.js'
import { compactDecrypt, CompactEncrypt } from 'jose'
import { deriveKeys, type KeyPurpose, type SignupSecret } from '../tickets/secret'

/** Texts that only holders of the secret can read: AES-256-GCM, as a JWE. */
export function createSeal(secret: SignupSecret, purpose: KeyPurpose) {
  const keys = deriveKeys(secret, purpose)
  const [current] = keys
  return {
    seal: (text: string): Promise<string> =>
      new CompactEncrypt(utf8ToBytes(text))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: current.id })
        .encrypt(current.key),
    /** @throws where the text was sealed with another secret, or changed since. */
    async open(sealed: string): Promise<string> {
      const { plaintext } = await compactDecrypt(
        sealed,
        ({ kid }) => (keys.find(({ id }) => id === kid) ?? current).key,
        { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] },
      )
      return new TextDecoder().decode(plaintext)
    },
  }
}
