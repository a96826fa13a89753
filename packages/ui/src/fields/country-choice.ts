import type { CountryCode, PhoneField } from '@embedded-signup/hooks'
import type { ComponentType } from 'react'

export interface FlagProps {
  country: CountryCode
}

export interface CountrySelectProps {
  field: PhoneField
  flag?: ComponentType<FlagProps> | undefined
}

export interface CountryChoice {
  /** How a country is chosen. Default: the browser's own `<select>`. */
  countrySelect?: ComponentType<CountrySelectProps> | undefined
  /** Drawn in place of the country's code, such as `Flag` of `@embedded-signup/ui/flags`. Default: the code. */
  flag?: ComponentType<FlagProps> | undefined
}
