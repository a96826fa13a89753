import { verifyPhoneProof } from '@embedded-signup/server'

/** In your own backend: what the page says proves nothing, the proof does. Throws when it is wrong, too old or someone else's. */
export async function saveNumber(proof: string, userId: string): Promise<string> {
  const { phone } = await verifyPhoneProof(proof, process.env['SIGNUP_SECRET'] ?? '', { subject: userId })
  return phone
}
