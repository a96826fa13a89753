import { base64url, errors, jwtVerify, SignJWT, type JWTPayload } from 'jose'
import { deriveKeys, type KeyPurpose, type SignupSecret } from './secret'

/** Who signs every token: the kit, with the integrator's secret. */
export const issuer = 'embedded-signup'

export interface TokenOptions {
  secret: SignupSecret
  /** Tokens of another purpose have another key and type. */
  purpose: KeyPurpose
  /** For whom the tokens are; one for another audience is refused. Default: the handler itself, for this purpose. */
  audience?: string | undefined
  /** Epoch milliseconds. */
  now: () => number
}

export type TokenReading =
  | { kind: 'good' | 'expired'; payload: TokenPayload }
  /** `claim` names the claim of one of our own tokens that does not fit. */
  | { kind: 'bad'; claim?: string | undefined }

/** Claims that every token has. */
export type TokenPayload = JWTPayload & { jti: string; iat: number; exp: number }

/** Signed tokens (JWT, HS256) of one purpose. */
export function createTokens({ secret, purpose, audience = `${issuer}/${purpose}`, now }: TokenOptions) {
  const keys = deriveKeys(secret, purpose)
  const [current] = keys
  const typ = `signup-${purpose}+jwt`

  return {
    issue(claims: JWTPayload, seconds: number): Promise<string> {
      const issuedAt = Math.floor(now() / 1000)
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', typ, kid: current.id })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + seconds)
        .setJti(globalThis.crypto.randomUUID())
        .sign(current.key)
    },
    /** @param subject whose token it must be; without it anyone's will do. */
    async read(token: string, subject?: string): Promise<TokenReading> {
      if (!isCanonical(token)) return { kind: 'bad' }
      const keyOf = ({ kid }: { kid?: string }) => {
        const found = keys.find(({ id }) => id === kid)
        if (!found) throw new errors.JWSInvalid('No such key.')
        return found.key
      }
      const rules = {
        algorithms: ['HS256'],
        typ,
        issuer,
        audience,
        currentDate: new Date(now()),
        requiredClaims: ['exp', 'iat', 'jti'],
        ...(subject === undefined ? {} : { subject }),
      }
      try {
        const { payload } = await jwtVerify(token, keyOf, rules)
        return { kind: 'good', payload: payload as TokenPayload }
      } catch (error) {
        // jose looks at the time last: all else of an expired token fits.
        if (error instanceof errors.JWTExpired) {
          return { kind: 'expired', payload: error.payload as TokenPayload }
        }
        return {
          kind: 'bad',
          claim: error instanceof errors.JWTClaimValidationFailed ? error.claim : undefined,
        }
      }
    },
  }
}

/**
 * Whether a token is spelled in the one way it was issued in. Decoders let other spellings of the same bytes pass (unused
 * bits of the last character, padding, white space, `+/` for `-_`), and whoever remembers tokens by their text would take
 * each for another one.
 */
function isCanonical(token: string): boolean {
  const parts = token.split('.')
  return parts.length === 3 && parts.every(isCanonicalBase64url)
}

const isCanonicalBase64url = (text: string): boolean =>
  /^[\w-]+$/.test(text) && text.length % 4 !== 1 && base64url.encode(base64url.decode(text)) === text
