import type { ErrorCode, FieldProblem, Method } from '@embedded-signup/hooks'
import type { CountrySearchWords } from '../country-search/country-search-words'

/** Text with places to fill: `Fill<'phone'>` is any string that holds `{phone}`. A translation that loses one does not compile. */
export type Fill<Name extends string> = `${string}{${Name}}${string}`

/** Forms of a count, by `Intl.PluralRules`; `other` stands for those a language does not have. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, Fill<'count'>>> & { other: Fill<'count'> }

/** What is said when something goes wrong: the larger half of the words, and not needed until then. */
export interface Failures {
  /** Half a minute after a code was sent and none was entered: what to look at, by the way it was sent. */
  nothingYet: { title: string; checks: Record<Method, readonly string[]> }
  /** What is wrong with the number typed. `{country}` may be left out. */
  problems: Record<FieldProblem, string>
  errors: Record<ErrorCode, string>
}

/** Every word a person can see or hear. A locale without one of them does not compile. */
export interface Messages {
  /** The language of the texts and of the country names, BCP 47. */
  locale: string
  countryLabel: string
  phoneLabel: string
  methodLabel: string
  methods: Record<Method, string>
  /** Below the SMS that a landline cannot take. */
  smsUnavailable: string
  send: string
  sending: string
  codeSent: Record<Method, Fill<'phone'>>
  codeMaybeSent: Fill<'phone'>
  codeLabel: string
  verify: string
  verifying: string
  resend: string
  /** `{time}` is minutes and seconds, `0:42`. */
  resendIn: Fill<'time'>
  /** `{time}` is a time of day, for waits of an hour and more. */
  resendAt: Fill<'time'>
  /** Said once when the wait is over. */
  resendReady: string
  /** The other way: `sms` stands on the button that sends a text message. */
  instead: Record<Method, string>
  changePhone: string
  verified: Fill<'phone'>
  /** Behind an error that ends by itself. */
  tryAgainIn: Fill<'time'>
  tryAgainAt: Fill<'time'>
  triesLeft: Plural
  /** With the problem `old_plan`: the button that takes the new number. */
  useSuggestion: Fill<'phone'>
  /** Said for any failure whose own words could not be loaded; the connection is the likely cause. */
  failed: string
  /** Given as they are, or as a function that loads them when the page is idle. */
  failures: Failures | (() => Promise<Failures>)
  /** Of `CountrySearch`, loaded with its list; a page without it needs none. Default: English. */
  countrySearch?: CountrySearchWords | (() => Promise<CountrySearchWords>)
}

/** The messages with what is optional in them: what a translation has to have. */
export type Locale = Required<Messages>
