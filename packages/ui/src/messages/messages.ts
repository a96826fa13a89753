import type { HandOffWords } from './hand-off-words'
import type { ErrorCode, FieldProblem, Method } from '@embedded-signup/hooks'
import type { RegistrationWords } from '../embedded-signup/registration-words'
import type { CountrySearchWords } from '../country-search/country-search-words'

/** Text with places to fill: `Fill<'phone'>` is any string that holds `{phone}`. A translation that loses one does not compile. */
export type Fill<Name extends string> = `${string}{${Name}}${string}`

/** Forms of a count, by `Intl.PluralRules`; `other` stands for those a language does not have. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, Fill<'count'>>> & { other: Fill<'count'> }

/** What is said when something goes wrong: the larger half of the words, and not needed until then. */
export interface Failures {
  /** Half a minute after a code was sent and none was entered. */
  nothingYet: {
    title: string
    rightNumber: Fill<'phone'>
    /** What to look at: a text message, a call to a mobile, a call to any other line or one nothing is known of. */
    checks: Record<'sms' | 'mobileCall' | 'call', readonly string[]>
    /** When the other way opens, which is named. `{time}` is minutes and seconds. */
    otherIn: Record<Method, Fill<'time'>>
  }
  /** Said while the browser has no network. */
  offline: string
  /** Under the field while the page cannot check numbers itself: sending goes on, and the backend checks. */
  numberUnchecked: string
  /** Behind an error that ends by itself. */
  tryAgainIn: Fill<'time'>
  tryAgainAt: Fill<'time'>
  tryAgainOn: Fill<'time'>
  /** Behind an error that ends by itself, but nobody knows when. */
  tryAgainLater: string
  triesLeft: Plural
  /** The button that takes the number that may be meant, where there is one. */
  useSuggestion: Fill<'phone'>
  /** What is wrong with the number typed. `{country}` may be left out. */
  problems: Record<FieldProblem, string>
  errors: Record<ErrorCode, string>
  /** Of the way that few take: somebody else enters the code. */
  handOff: HandOffWords
}

/** Every word a person can see or hear. A locale without one of them does not compile. */
export interface Messages {
  /** The language of the texts and of the country names, BCP 47. */
  locale: string
  countryLabel: string
  phoneLabel: string
  methodLabel: string
  methods: Record<Method, string>
  /** Below the SMS that the number cannot take: a landline, a VoIP or toll-free line. */
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
  /** `{time}` is a time of day, for waits of more than a quarter of an hour. */
  resendAt: Fill<'time'>
  /** `{time}` is a day and a time of day: `tomorrow, 09:15`, `Friday 09:15`, `3 June, 09:15`. */
  resendOn: Fill<'time'>
  /** Said once when the wait is over. */
  resendReady: string
  /** The other way: `sms` stands on the button that sends a text message. */
  instead: Record<Method, string>
  changePhone: string
  verified: Fill<'phone'>
  /** Said for any failure whose own words could not be loaded; the connection is the likely cause. */
  failed: string
  /** Given as they are, or as a function that loads them when the page is idle. */
  failures: Failures | (() => Promise<Failures>)
  /** Of the way after the code, which `EmbeddedSignup` goes; a page without it needs none. Default: English. */
  registration?: RegistrationWords
  /** Of `CountrySearch`, loaded with its list; a page without it needs none. Default: English. */
  countrySearch?: CountrySearchWords | (() => Promise<CountrySearchWords>)
}

/** The messages with what is optional in them: what a translation has to have. */
export type Locale = Required<Messages>
