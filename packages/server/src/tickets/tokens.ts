import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose'
import { deriveKeys, type KeyPurpose, type SignupSecret } from './secret'

export interface TokenOptions {
  secret: SignupSecret
  /** Tokens of another purpose have another key, type and audience. */
  purpose: KeyPurpose
  /** Epoch milliseconds. */
  now: () => number
}

export type TokenReading =
  { kind: 'good'; payload: JWTPayload } | { kind: 'expired'; payload: JWTPayload } | { kind: 'bad' }

/** Signed tokens (JWT, HS256) of one purpose. */
export function createTokens({ secret, purpose, now }: TokenOptions) {
  const keys = deriveKeys(secret, purpose)
  const [current] = keys
  const typ = `signup-${purpose}+jwt`
  const audience = `embedded-signup/${purpose}`

  return {
    issue(claims: JWTPayload, seconds: number): Promise<string> {
      const issuedAt = Math.floor(now() / 1000)
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', typ, kid: current.id })
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + seconds)
        .setJti(globalThis.crypto.randomUUID())
        .sign(current.key)
    },
    async read(token: string): Promise<TokenReading> {
      const keyOf = ({ kid }: { kid?: string }) => {
        const found = keys.find(({ id }) => id === kid)
        if (!found) throw new errors.JWSInvalid('No such key.')
        return found.key
      }
      const rules = { algorithms: ['HS256'], typ, audience, currentDate: new Date(now()) }
      try {
        const { payload } = await jwtVerify(token, keyOf, { ...rules, requiredClaims: ['exp', 'iat', 'jti'] })
        return { kind: 'good', payload }
      } catch (error) {
        // jose looks at the time last: an expired token is one of ours.
        return error instanceof errors.JWTExpired
          ? { kind: 'expired', payload: error.payload }
          : { kind: 'bad' }
      }
    },
  }
}
