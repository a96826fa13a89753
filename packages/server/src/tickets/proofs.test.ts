import { decodeJwt, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../limits/memory-store'
import { createProofs, PhoneProofError, verifyPhoneProof, type VerifyPhoneProofOptions } from './proofs'
import { createTickets } from './tickets'

const secret = 'the first secret of this test, long enough'
const other = 'the other secret of this test, long enough'
const subject = 'user-1'
const holder = { e164: '+6281234567890', uniquePhone: '+6281234567890', subject }
const at = 1_700_000_000_000
const now = () => at
const issue = (audience?: string) => createProofs({ secret, audience, now }).issue(holder)

const reason = (
  proof: string,
  options: Partial<VerifyPhoneProofOptions> = {},
  by: Parameters<typeof verifyPhoneProof>[1] = secret,
) =>
  verifyPhoneProof(proof, by, { subject, now, ...options }).then(
    () => 'accepted',
    (error: unknown) => (error instanceof PhoneProofError ? error.reason : error),
  )

describe('a proof', () => {
  it('shows the integrator’s backend which number was verified, for whom and when', async () => {
    const proof = await issue()
    expect(await verifyPhoneProof(proof, secret, { subject, now })).toEqual({
      id: decodeJwt(proof).jti,
      phone: '+6281234567890',
      uniquePhone: '+6281234567890',
      subject,
      audience: 'embedded-signup',
      verifiedAt: at,
    })
  })

  it('names itself, its issuer and its audience', async () => {
    const [one, two] = [decodeJwt(await issue()), decodeJwt(await issue('https://api.example.com'))]
    expect(one).toMatchObject({ iss: 'embedded-signup', aud: 'embedded-signup', jti: expect.any(String) })
    expect(two).toMatchObject({ iss: 'embedded-signup', aud: 'https://api.example.com' })
    expect(one.jti).toMatch(/^[0-9a-f-]{36}$/)
    expect(one.jti).not.toBe(two.jti)
  })

  it('lasts 15 minutes', async () => {
    const proof = await issue()
    expect(await reason(proof, { now: () => at + 899_000 })).toBe('accepted')
    expect(await reason(proof, { now: () => at + 900_000 })).toBe('expired')
  })

  it('is accepted with the previous secret while both are set', async () => {
    const proof = await issue()
    expect(await reason(proof, {}, [other, secret])).toBe('accepted')
    expect(await reason(proof, {}, other)).toBe('invalid')
  })

  it('is refused for anyone but its subject, also when it has expired', async () => {
    const proof = await issue()
    expect(await reason(proof, { subject: 'user-2' })).toBe('wrong_subject')
    expect(await reason(proof, { subject: 'User-1' })).toBe('wrong_subject')
    expect(await reason(proof, { subject: 'user-2', now: () => at + 900_000 })).toBe('wrong_subject')
  })

  it('is refused where it is not for', async () => {
    const api = 'https://api.example.com'
    expect(await reason(await issue(api), { audience: api })).toBe('accepted')
    expect(await reason(await issue(api))).toBe('wrong_audience')
    expect(await reason(await issue(), { audience: api })).toBe('wrong_audience')
  })

  it('is refused when it is a ticket, unsigned, changed or nothing at all', async () => {
    const proof = await issue()
    const ticket = await createTickets(secret, now).issueVerified(holder)
    const [header, , signature] = proof.split('.')
    const forged = proof.split('.')[1]!.replace(/^../, 'AA')
    expect(await reason(ticket)).toBe('invalid')
    expect(await reason(new UnsecuredJWT(decodeJwt(proof)).encode())).toBe('invalid')
    expect(await reason(`${header}.${forged}.${signature}`)).toBe('invalid')
    expect(await reason('')).toBe('invalid')
    for (const body of [undefined, null, 7, {}, [proof]]) expect(await reason(body as never)).toBe('invalid')
  })

  it('is accepted once with a store, of any number of times at once, and by no other proof’s use', async () => {
    const store = createMemoryStore({ now })
    const proof = await issue()
    expect(await reason(proof, { store, subject: 'user-2' })).toBe('wrong_subject')
    const reasons = await Promise.all(Array.from({ length: 20 }, () => reason(proof, { store })))
    expect(reasons.filter((one) => one === 'accepted')).toHaveLength(1)
    expect(reasons.filter((one) => one === 'used')).toHaveLength(19)
    expect(await reason(await issue(), { store })).toBe('accepted')
  })

  it('is remembered as used until it expires, and no longer', async () => {
    const kept: number[] = []
    const store = {
      claim: (_key: string, _text: string, seconds: number) => {
        kept.push(seconds)
        return Promise.resolve(undefined)
      },
    }
    const proof = await issue()
    await reason(proof, { store, now: () => at + 600_500 })
    expect(kept).toEqual([300])
  })

  it('is refused while the store that must remember it fails', async () => {
    const store = { claim: () => Promise.reject(new Error('the store is gone')) }
    await expect(verifyPhoneProof(await issue(), secret, { subject, now, store })).rejects.toThrow(
      'the store is gone',
    )
  })

  it('is not checked with a short secret', async () => {
    await expect(verifyPhoneProof(await issue(), 'short', { subject })).rejects.toThrow(TypeError)
  })

  it.each([undefined, {}, { subject: '' }, { subject: undefined }, { subject: 7 }])(
    'is not checked without a subject, as with %j',
    async (options) => {
      const checked = verifyPhoneProof(await issue(), secret, options as VerifyPhoneProofOptions)
      await expect(checked).rejects.toThrow(/^verifyPhoneProof needs \{ subject \}/)
    },
  )

  it.each(['', 7, null, 'x'.repeat(257)])('cannot be issued for the audience %j', (audience) => {
    expect(() => createProofs({ secret, audience: audience as string, now })).toThrow(
      /^proofAudience must be/,
    )
  })
})
