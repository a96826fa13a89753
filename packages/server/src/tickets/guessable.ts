/** Where a secret belongs people write what stands in the documentation, or what comes to mind. */
const commonWords = new RegExp(
  [
    'change|replace|insert|placeholder|example|sample|dummy|default|please|your|this|that|with|here|todo|must|should',
    'password|passwd|passphrase|secret|signing|private|shared|token|keys?|hmac|jwt|cookie|session|random|string',
    'secure|insecure|super|very|really|long|short|least|bytes?|bits?|char(?:acter)?s?|length|minimum',
    'tests?|testing|demo|dev(?:elopment)?|prod(?:uction)?|staging|local(?:host)?|admin|root|user|server|backend',
    'embedded|sign-?up|nxcloud|whatsapp|company|hello|world|welcome|letmein|let-me-in|iloveyou|monkey|dragon|master',
    'qwerty(?:uiop)?|asdf(?:ghjkl)?|zxcv(?:bnm)?|azerty|qwertz|1q2w3e4r|1qaz2wsx|foobar|lorem|ipsum|dolor',
  ].join('|'),
  'gi',
)

/** Of a word out of the list above, of a repeated part and of a sequence: what naming one takes, not spelling it. */
const bitsOfAWord = 7
const bitsOfARepeat = 6
const bitsOfASequence = 8

/** Beyond it nothing is looked at: it is enough by then, and the search is quadratic. */
const looked = 200

/**
 * About how many bits someone has to guess who expects common words, repeats and sequences: `changeme` four times has 13,
 * 32 random bytes in base64 have more than 200. It knows no dictionary, so it finds what is careless, not what is weak.
 */
export function guessBits(secret: string): number {
  const signs = new Map<string, string>()
  // One character of the private use area for each word.
  const text = secret.slice(0, looked).replace(commonWords, (written) => {
    const word = written.toLowerCase()
    const sign = signs.get(word) ?? String.fromCharCode(0xe000 + signs.size)
    signs.set(word, sign)
    return sign
  })
  const letters = Math.log2(Math.max(2, new Set(text).size))
  let bits = 0
  for (let at = 0; at < text.length;) {
    const repeat = repeatAt(text, at)
    const sequence = sequenceAt(text, at)
    if (repeat >= 3 || sequence >= 3) {
      bits += repeat >= sequence ? bitsOfARepeat : bitsOfASequence
      at += Math.max(repeat, sequence)
    } else {
      bits += isWordSign(text, at) ? bitsOfAWord : isSeparatorAgain(text, at) ? 1 : letters
      at += 1
    }
  }
  return bits
}

const isWordSign = (text: string, at: number) => /[\ue000-\uf8ff]/.test(text.charAt(at))

/** Between words the same sign stands again and again. */
const isSeparatorAgain = (text: string, at: number) =>
  /[-_ .:]/.test(text.charAt(at)) && text.lastIndexOf(text.charAt(at), at - 1) >= 0 && at > 0

/** Length of the longest part from here on that has stood before. */
function repeatAt(text: string, at: number): number {
  let longest = 0
  for (let before = 0; before < at; before++) {
    let length = 0
    while (at + length < text.length && text[before + length] === text[at + length]) length += 1
    longest = Math.max(longest, length)
  }
  return longest
}

/** Length of `aaaa`, `abcd` or `4321` from here on. */
function sequenceAt(text: string, at: number): number {
  const step = text.charCodeAt(at + 1) - text.charCodeAt(at)
  if (Math.abs(step) > 1 || Number.isNaN(step)) return 1
  let length = 2
  while (text.charCodeAt(at + length) - text.charCodeAt(at + length - 1) === step) length += 1
  return length
}
