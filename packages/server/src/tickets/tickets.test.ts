import { base64url, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createProofs } from './proofs'
import { deriveKeys } from './secret'
import { createTickets } from './tickets'

const secret = 'the first secret of this test, long enough'
const other = 'the other secret of this test, long enough'
const holder = { e164: '+6281234567890', uniquePhone: '+6281234567890', subject: 'user-1' }
const at = 1_700_000_000_000
const tickets = createTickets(secret, () => at)

const issue = (stage: 'sent' | 'verified', who = holder, issuer = tickets) =>
  stage === 'sent' ? issuer.issueSent(who, 'generation-1') : issuer.issueVerified(who)

const refusal = (ticket: string | undefined, who = holder, readers = tickets) =>
  readers.open(ticket, who).then(
    ({ stage }) => stage,
    (error: { code?: string }) => error.code,
  )

describe('a ticket', () => {
  it('tells its stage to the one it was given to', async () => {
    expect(await refusal(await issue('sent'))).toBe('sent')
    expect(await refusal(await issue('verified'))).toBe('verified')
  })

  it('names itself, the code it belongs to, and its end', async () => {
    const opened = await tickets.open(await issue('sent'), holder)
    expect(opened).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      stage: 'sent',
      generation: 'generation-1',
      endsAt: at + 1_800_000,
    })
    const next = await tickets.open(await tickets.issueSent(holder, 'generation-2'), holder)
    expect(next.generation).toBe('generation-2')
    expect(next.id).not.toBe(opened.id)
    expect((await tickets.open(await issue('verified'), holder)).generation).toBe('')
  })

  it('holds neither number nor subject', async () => {
    const ticket = await issue('sent', { ...holder, subject: 'someone@example.com' })
    const text = ticket
      .split('.')
      .map((part) => new TextDecoder().decode(base64url.decode(part)))
      .join()
    expect(text).toContain('"aud":"embedded-signup/ticket"')
    expect(text).not.toMatch(/81234567890|someone/)
  })

  it('is refused for another number, another subject, and when it is missing', async () => {
    const ticket = await issue('sent')
    expect(await refusal(ticket, { ...holder, e164: '+6281234567891' })).toBe('attempt_invalid')
    expect(await refusal(ticket, { ...holder, subject: 'user-2' })).toBe('attempt_invalid')
    expect(await refusal(ticket, { ...holder, e164: '+628123456789', subject: '0 user-1' })).toBe(
      'attempt_invalid',
    )
    expect(await refusal(undefined)).toBe('attempt_invalid')
    expect(await refusal('')).toBe('attempt_invalid')
  })

  it.each([
    ['sent', 1800],
    ['verified', 604_800],
  ] as const)('of stage %s lasts %d s, then it has expired', async (stage, seconds) => {
    const ticket = await issue(stage)
    const before = createTickets(secret, () => at + seconds * 1000 - 1000)
    const after = createTickets(secret, () => at + seconds * 1000)
    expect(await refusal(ticket, holder, before)).toBe(stage)
    expect(await refusal(ticket, holder, after)).toBe('attempt_expired')
    expect(await refusal(ticket, { ...holder, subject: 'user-2' }, after)).toBe('attempt_invalid')
  })

  it('is refused when a byte of it was changed', async () => {
    const [header = '', payload = '', signature = ''] = (await issue('sent')).split('.')
    const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payload))) as object
    const changed = base64url.encode(JSON.stringify({ ...claims, stage: 'verified' }))
    expect(await refusal(`${header}.${changed}.${signature}`)).toBe('attempt_invalid')
    expect(await refusal(`${header}.${payload}.${signature.slice(0, -2)}AA`)).toBe('attempt_invalid')
    expect(await refusal(`${header}.${payload}.`)).toBe('attempt_invalid')
  })

  it('is refused from another secret, another purpose, and without a signature', async () => {
    const foreign = createTickets(other, () => at)
    expect(await refusal(await issue('sent', holder, foreign))).toBe('attempt_invalid')
    const proof = await createProofs({ secret, now: () => at }).issue(holder)
    expect(await refusal(proof)).toBe('attempt_invalid')
    const claims = JSON.parse(
      new TextDecoder().decode(base64url.decode((await issue('verified')).split('.')[1]!)),
    ) as object
    expect(await refusal(new UnsecuredJWT({ ...claims }).encode())).toBe('attempt_invalid')
  })

  it('is refused when it is signed with the right key as something else', async () => {
    const [{ key, id }] = deriveKeys(secret, 'ticket')
    const claims = JSON.parse(
      new TextDecoder().decode(base64url.decode((await issue('verified')).split('.')[1]!)),
    ) as Record<string, unknown>
    const sign = (typ: string, aud: string) =>
      new SignJWT({ ...claims, aud }).setProtectedHeader({ alg: 'HS256', typ, kid: id }).sign(key)
    expect(await refusal(await sign('signup-ticket+jwt', 'embedded-signup/ticket'))).toBe('verified')
    expect(await refusal(await sign('signup-ticket+jwt', 'embedded-signup/proof'))).toBe('attempt_invalid')
    expect(await refusal(await sign('signup-proof+jwt', 'embedded-signup/ticket'))).toBe('attempt_invalid')
  })

  it.each(['x', 'a.b.c', '..', 'é'.repeat(100), '{"alg":"none"}'])('that is %j is refused', async (text) => {
    expect(await refusal(text)).toBe('attempt_invalid')
  })
})

describe('a change of the secret', () => {
  it('takes tickets of both while both are set, and gives the current one’s', async () => {
    const before = createTickets(secret, () => at)
    const during = createTickets([other, secret], () => at)
    const after = createTickets(other, () => at)
    const old = await issue('sent', holder, before)
    expect(await refusal(old, holder, during)).toBe('sent')
    expect(await refusal(old, holder, after)).toBe('attempt_invalid')
    expect(await refusal(await issue('sent', holder, during), holder, after)).toBe('sent')
  })

  it.each(['short', 'x'.repeat(31), ''])('refuses the secret %j', (short) => {
    expect(() => createTickets(short, () => at)).toThrow(/^secret must have at least 32 bytes/)
    expect(() => createTickets([secret, short], () => at)).toThrow(/^secret must have at least 32 bytes/)
  })
})
