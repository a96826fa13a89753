import { describe, expect, it } from 'vitest'
import { createLinks } from '../hand-off/links'
import { createTestSignup, testSecret } from '../testing/signup'
import { PhoneProofError, verifyPhoneProof } from '../tickets/proofs'

const phone = '6281234567890'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Every other way of spelling the bytes of a base64url text that decoders are known to let pass. */
function spellingsOf(text: string): Record<string, string> {
  const last = alphabet.indexOf(text.at(-1)!)
  const unused = { 2: 4, 3: 2 }[text.length % 4] ?? 0
  const bits = Array.from({ length: 1 << unused }, (_, at) => alphabet[((last >> unused) << unused) | at]!)
  const half = text.length >> 1
  return {
    ...Object.fromEntries(
      bits.flatMap((char, at) =>
        char === text.at(-1) ? [] : [[`unused bits ${at}`, text.slice(0, -1) + char]],
      ),
    ),
    'one padding': `${text}=`,
    'two paddings': `${text}==`,
    'plain base64': text.replaceAll('-', '+').replaceAll('_', '/'),
    'plain base64 with padding': `${text.replaceAll('-', '+').replaceAll('_', '/')}=`,
    'a space behind': `${text} `,
    'a space before': ` ${text}`,
    'a line feed behind': `${text}\n`,
    'a line feed within': `${text.slice(0, half)}\n${text.slice(half)}`,
    'a tab within': `${text.slice(0, half)}\t${text.slice(half)}`,
    'a carriage return and a form feed': `${text}\r\f`,
    'a no-break space': `${text}\u00A0`,
    'a zero-width space': `${text}\u200B`,
    'a byte order mark': `\uFEFF${text}`,
    'a null byte': `${text}\0`,
    'a dot behind': `${text}.`,
    'percent signs': text.replace(/.$/, (char) => `%${char.charCodeAt(0).toString(16)}`),
  }
}

/** The spellings of each part of a token, and of the token as a whole. */
function spellingsOfToken(token: string): [name: string, spelling: string][] {
  const parts = token.split('.')
  const changed = parts.flatMap((part, at) =>
    Object.entries(spellingsOf(part)).map(([name, spelling]): [string, string] => [
      `${name} in part ${at + 1}`,
      parts.with(at, spelling).join('.'),
    ]),
  )
  return changed.filter(([, spelling]) => spelling !== token)
}

/** A verified number of a real handler: its proof, and the ticket of each stage. */
async function verified() {
  const signup = createTestSignup()
  const sent = await signup.getCode(phone)
  const { code } = signup.sandbox.inbox.latest(phone)!
  const accepted = await signup.checkCode(phone, code)
  const { proof, ticket } = accepted.body.data as { proof: string; ticket: string }
  return { ...signup, code, proof, ticket, sentTicket: String(sent.body.data?.['ticket']) }
}

describe('the encoding of what is signed', () => {
  it('makes one proof one text: no other spelling of it is accepted', async () => {
    const { proof } = await verified()
    const check = (text: string) => verifyPhoneProof(text, testSecret, { subject: 'anonymous' })
    expect((await check(proof)).phone).toBe(`+${phone}`)
    const accepted: string[] = []
    for (const [name, spelling] of spellingsOfToken(proof)) {
      await check(spelling).then(
        () => accepted.push(name),
        (error: unknown) => expect(error).toEqual(new PhoneProofError('invalid')),
      )
    }
    expect(accepted).toEqual([])
  })

  it('makes one ticket one text, of either stage', async () => {
    const { status, sandbox, post, code, sentTicket, ticket } = await verified()
    const asked = sandbox.calls.count('checkCode')
    const accepted: string[] = []
    for (const [name, spelling] of spellingsOfToken(ticket)) {
      if ((await status(phone, spelling)).body.error?.type !== 'attempt_invalid') accepted.push(name)
    }
    for (const [name, spelling] of spellingsOfToken(sentTicket)) {
      const answer = await post('checkCode', { phone_number: phone, code, ticket: spelling })
      if (answer.body.error?.type !== 'attempt_invalid') accepted.push(name)
    }
    expect(accepted).toEqual([])
    expect(sandbox.calls.count('checkCode')).toBe(asked)
  })

  it('makes one hand-off link one text', () => {
    const links = createLinks(testSecret)
    const { token, id } = links.make()
    expect(links.read(token).id).toBe(id)
    const others = Object.values(spellingsOf(token)).filter((spelling) => spelling !== token)
    expect(others.length).toBeGreaterThan(15)
    for (const spelling of others) expect(() => links.read(spelling)).toThrow('attempt_invalid')
  })
})
