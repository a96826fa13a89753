import type {
  Country,
  CountryCode,
  E164,
  LineType,
  Method,
  PagePolicy,
  PhoneProblem,
  PhoneReading,
} from '@embedded-signup/contract'
import type { RefCallback } from 'react'
import type { TextChange } from './field-editing'

/** What is wrong with the number in the field. */
export type FieldProblem =
  | PhoneProblem
  | 'empty'
  | 'phone_not_supported'
  | 'country_not_supported'
  | 'sms_not_possible'
  /**
   * A number, of a landline or of a mobile without the digit that mobiles have (Argentina's 9): `suggestion` is the mobile.
   * Asked once; whoever sends it again means the landline.
   */
  | 'maybe_mobile'

export interface PhoneField {
  country: CountryCode
  /** Of the country, without `+`. */
  callingCode: string
  /** The countries the backend accepts, in no language's order. */
  countries: readonly Country[]
  /** Those that should stand first, as the integrator named them. */
  preferredCountries: readonly CountryCode[] | undefined
  chooseCountry(country: CountryCode): void
  /** As it stands in the field. Read it while rendering, and every key renders; otherwise no key does. */
  readonly text: string
  /** The number as the plan reads it now; `undefined` until the plan has arrived. Renders with every key, as `text` does. */
  readonly reading: PhoneReading | undefined
  /**
   * `backend` when the number plan could not be loaded or has been on its way for 3 s: typing and sending go on, and the
   * answer to `send` says what is wrong. `page` again once it arrives.
   */
  judgedBy: 'page' | 'backend'
  /** Set on blur and on send, gone with the next key: half a number is never called wrong. */
  problem: FieldProblem | undefined
  /**
   * The number that may be meant. With `old_plan`: as it is today. With `dialled_at_home`: as the world dials it. With
   * `other_country`, `too_short` and `too_long`: one of another country. With `maybe_mobile`: the mobile.
   */
  suggestion: { display: string; accept(): void } | undefined
  /** For the `<input>`: the `ref` must be that of a real one, whose keys and compositions are listened to. */
  inputProps: {
    ref: RefCallback<HTMLInputElement>
    name: string
    type: 'tel'
    inputMode: 'tel'
    autoComplete: 'tel'
    defaultValue: string
    onChange(event: TextChange): void
    onFocus(): void
    onBlur(): Promise<void>
  }
}

export interface MethodField {
  /** The way that will be used: the choice of the person where the number allows it. */
  value: Method
  choose(method: Method): void
  options: readonly MethodOption[]
}

export interface MethodOption {
  method: Method
  /** `line_type`: this number cannot receive a code that way (a landline gets no SMS). */
  unavailable: 'line_type' | undefined
}

export interface PhoneToSend {
  phone: E164
  display: string
  method: Method
  /** The ways that can reach this number. */
  methods: readonly Method[]
  lineType?: LineType | undefined
}

/** A number as it was typed, where no number plan has read it. */
export interface TypedPhone extends Pick<PhoneToSend, 'method' | 'methods'> {
  text: string
  country: CountryCode
}

export interface PhoneFormOptions {
  policy: PagePolicy
  defaultCountry?: CountryCode | undefined
  preferredCountries?: readonly CountryCode[] | undefined
  defaultPhone?: string | undefined
  /** The text or country was changed: what is under way for the old number no longer counts. */
  onEdit(): void
}
