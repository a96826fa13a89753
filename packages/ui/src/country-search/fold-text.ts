/** Letters that are one to a reader and stay apart under NFKD. */
const sameLetters: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  // Persian, Urdu and Arabic keyboards write the same letter with different characters.
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ٱ: 'ا',
}

const writtenOtherwise = new RegExp(`[${Object.keys(sameLetters).join('')}]`, 'g')

/** A letter of hiragana stands 96 places before its katakana. */
const katakana = (letter: string) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 96)

/**
 * A text as it is compared: without case, diacritics, invisible characters and punctuation, its words parted by one
 * space.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\p{Cf}\u0640'’ʻʼ`]/gu, '')
    .replace(/[\u3041-\u3096]/g, katakana)
    .replace(/[^\p{L}\p{N}\p{Mc}]+/gu, ' ')
    .replace(writtenOtherwise, (letter) => sameLetters[letter] ?? letter)
    .trim()
