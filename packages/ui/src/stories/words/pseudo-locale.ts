import { enCountrySearch } from '../../country-search/en-country-search'
import { enRegistration } from '../../embedded-signup/registration-words'
import { en } from '../../messages/en'
import { enFailures } from '../../messages/en-failures'
import type { Locale } from '../../messages/messages'

const accents = new Map(
  [
    ...'aábƀcçdðeéfƒgğhĥiíjĵkķlļmɱnñoópþqǫrŕsštţuúvṽwŵxẋyýzžAÁBƁCÇDÐEÉFƑGĞHĤIÍJĴKĶLĻMṀNÑOÓPÞQǪRŔSŠTŢUÚVṼWŴXẊYÝZŽ'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, plain = '', accented = '']) => [plain, accented]),
)

/** Every letter with an accent, and two fifths longer, as translations are; what is filled in stays. */
export function pseudo(text: string): string {
  const accented = text.replace(/\{\w+\}|\w/g, (part) => accents.get(part) ?? part)
  const more = 'ļóñğéŕ '.repeat(Math.ceil((text.length * 0.4) / 7)).trim()
  return `${accented} ${more}`
}

const turned = <Words>(words: Words): Words => {
  if (typeof words === 'string') return pseudo(words) as Words
  if (Array.isArray(words)) return words.map(turned) as Words
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, turned(word)])) as Words
}

/**
 * English that is easily told from text that goes around the messages: not one letter in it is plain. Names of countries
 * and times of day come from the browser in Greek, for the same reason.
 */
export const pseudoLocale = {
  ...turned(en),
  locale: 'el',
  failures: turned(enFailures),
  registration: turned(enRegistration),
  countrySearch: turned(enCountrySearch),
} satisfies Locale

/**
 * What a person or a screen reader is given in plain letters, but for ISO codes: in the flag's place, and in the list until
 * the names of the countries are there.
 */
export function plainWords(root: Element): string[] {
  const found: string[] = []
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode
    if (parentElement?.closest('.es-country-code, option') && /^[A-Z]{2}$/.test(textContent ?? '')) continue
    if (/[A-Za-z]/.test(textContent ?? '')) found.push(textContent ?? '')
  }
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = element.getAttribute(name)
      if (text && /[A-Za-z]/.test(text)) found.push(`${name}: ${text}`)
    }
  }
  return found
}
