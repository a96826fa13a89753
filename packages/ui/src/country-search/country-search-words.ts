import type { Fill, Plural } from '../messages/messages'

/** The words of the country list that can be searched. */
export interface CountrySearchWords {
  /** Names the search field, and stands in it while it is empty. */
  searchLabel: string
  /** `{text}` is what was typed. */
  noMatch: Fill<'text'>
  /** Said after each change of the text: how many countries are left. */
  results: Plural
  /** On the button that puts the list away, on narrow screens. */
  close: string
}
