/** What a challenge is checked against beside its token. */
export interface ChallengeContext {
  request: Request
  /** The caller's address, where it is known. */
  ip: string | undefined
}

/**
 * Says whether a page's challenge was passed. `false` refuses; so does a function that throws, because a code that is
 * sent unchecked costs money.
 */
export type VerifyChallenge = (token: string, context: ChallengeContext) => boolean | Promise<boolean>
