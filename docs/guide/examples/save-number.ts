import { verifyPhoneProof } from '@embedded-signup/server'

/** In your own backend: what the page says proves nothing, the proof does. Throws when it is wrong or too old. */
export async function saveNumber(proof: string, userId: string): Promise<string> {
  const { phone, subject } = await verifyPhoneProof(proof, process.env['SIGNUP_SECRET'] ?? '')
  if (subject !== userId) throw new Error('This proof is somebody else’s.')
  return phone
}
