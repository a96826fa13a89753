import { digitsOf } from '../phone-digits'

interface IssuedCode {
  code: string
  expiresAt: number
  wrongTries: number
}

export interface CodeBookOptions {
  /** Digits in a code. */
  codeLength: number
  /** How long a code is good for, ms. */
  codeTtlMs: number
  /** Wrong tries after which the code is void. */
  maxWrongTries: number
  now: () => number
  random: () => number
}

export type CodeVerdict = 'right' | 'wrong' | 'expired' | 'too_many_tries' | 'none'

/** One live code per account and phone; a new one voids the one before. A right code can be used once. */
export function createCodeBook({ codeLength, codeTtlMs, maxWrongTries, now, random }: CodeBookOptions) {
  const issued = new Map<string, IssuedCode>()
  const keyOf = (accessKey: string, phone: string) => `${accessKey} ${digitsOf(phone)}`

  return {
    issue(accessKey: string, phone: string) {
      const code = Array.from({ length: codeLength }, () => Math.floor(random() * 10)).join('')
      issued.set(keyOf(accessKey, phone), { code, expiresAt: now() + codeTtlMs, wrongTries: 0 })
      return code
    },
    check(accessKey: string, phone: string, code: string): CodeVerdict {
      const key = keyOf(accessKey, phone)
      const entry = issued.get(key)
      if (!entry) return 'none'
      if (now() >= entry.expiresAt) return 'expired'
      if (entry.wrongTries >= maxWrongTries) return 'too_many_tries'
      if (entry.code !== code) {
        entry.wrongTries += 1
        return 'wrong'
      }
      issued.delete(key)
      return 'right'
    },
    reset: () => issued.clear(),
  }
}

export type CodeBook = ReturnType<typeof createCodeBook>
