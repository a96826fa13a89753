/** What reads a text from one end to the other, or may: methods of strings, and of regular expressions. */
const ofStrings = [
  'normalize',
  'replace',
  'replaceAll',
  'split',
  'match',
  'matchAll',
  'search',
  'trim',
  'includes',
  'indexOf',
  'lastIndexOf',
  'toUpperCase',
  'toLowerCase',
] as const
const ofExpressions = ['exec', 'test'] as const

type Method = (this: unknown, ...args: unknown[]) => unknown

/** The longest run of marks that belong to one letter, which normalizing puts in order, each behind all that go after it. */
const longestMarks = (text: string) =>
  (text.match(/\p{M}+/gu) ?? []).reduce((most, marks) => Math.max(most, marks.length), 0)

/**
 * Characters that a call reads, by the calls that it makes itself: a measure of its work that no other program on the
 * machine changes. Each of them takes time in proportion to its text (regular-expressions.test.ts holds that), but for
 * `normalize`, which takes as long again for every mark on one letter.
 */
export async function countWork(run: () => unknown): Promise<number> {
  let work = 0
  let inside = false
  const restores: (() => void)[] = []

  const watch = (owner: object, name: string, textOf: (self: unknown, args: unknown[]) => string) => {
    const original = Object.getOwnPropertyDescriptor(owner, name)
    const method = original?.value as Method
    const counted: Method = function (this: unknown, ...args) {
      // Regular expressions are called by strings' methods again.
      if (inside) return Reflect.apply(method, this, args)
      inside = true
      try {
        const text = textOf(this, args)
        work += text.length * (name === 'normalize' ? 1 + longestMarks(text) : 1)
        return Reflect.apply(method, this, args)
      } finally {
        inside = false
      }
    }
    Object.defineProperty(owner, name, { ...original, value: counted })
    restores.push(() => Object.defineProperty(owner, name, original ?? {}))
  }

  for (const name of ofStrings) watch(String.prototype, name, (self) => String(self))
  for (const name of ofExpressions) watch(RegExp.prototype, name, (_, [text]) => String(text))
  try {
    await run()
  } finally {
    for (const restore of restores) restore()
  }
  return work
}
