import { decodeJwt, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createProofs, PhoneProofError, verifyPhoneProof } from './proofs'
import { createTickets } from './tickets'

const secret = 'the first secret of this test, long enough'
const other = 'the other secret of this test, long enough'
const holder = { e164: '+6281234567890', subject: 'user-1' }
const at = 1_700_000_000_000
const now = () => at
const issue = () => createProofs(secret, now).issue(holder)

const reason = (proof: string, by: Parameters<typeof verifyPhoneProof>[1] = secret, instant = at) =>
  verifyPhoneProof(proof, by, { now: () => instant }).then(
    () => 'taken',
    (error: unknown) => (error instanceof PhoneProofError ? error.reason : error),
  )

describe('a proof', () => {
  it('tells the integrator’s backend which number was verified, for whom and when', async () => {
    expect(await verifyPhoneProof(await issue(), secret, { now })).toEqual({
      phone: '+6281234567890',
      subject: 'user-1',
      verifiedAt: at,
    })
  })

  it('has an id of its own', async () => {
    const [one, two] = [decodeJwt(await issue()), decodeJwt(await issue())]
    expect(one.jti).toMatch(/^[0-9a-f-]{36}$/)
    expect(one.jti).not.toBe(two.jti)
  })

  it('lasts 15 minutes', async () => {
    const proof = await issue()
    expect(await reason(proof, secret, at + 899_000)).toBe('taken')
    expect(await reason(proof, secret, at + 900_000)).toBe('expired')
  })

  it('is taken with the previous secret while both are set', async () => {
    const proof = await issue()
    expect(await reason(proof, [other, secret])).toBe('taken')
    expect(await reason(proof, other)).toBe('invalid')
  })

  it('is refused when it is a ticket, unsigned, changed or nothing at all', async () => {
    const proof = await issue()
    const ticket = await createTickets(secret, now).issue('verified', holder)
    const [header, , signature] = proof.split('.')
    const forged = proof.split('.')[1]!.replace(/^../, 'AA')
    expect(await reason(ticket)).toBe('invalid')
    expect(await reason(new UnsecuredJWT(decodeJwt(proof)).encode())).toBe('invalid')
    expect(await reason(`${header}.${forged}.${signature}`)).toBe('invalid')
    expect(await reason('')).toBe('invalid')
  })

  it('is not checked with a short secret', async () => {
    await expect(verifyPhoneProof(await issue(), 'short')).rejects.toThrow(TypeError)
  })
})
