import type { CountryCode, PhoneField } from '@embedded-signup/hooks'
import type { ComponentPropsWithoutRef, ReactElement } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { countryName, type NamedCountry } from './country-names'
import { useNamedCountries } from './use-named-countries'

/** For a `<select>`, its options among them; a list that is no `<select>` takes the state. */
export type CountryElementProps = Pick<
  ComponentPropsWithoutRef<'select'>,
  | 'className'
  | 'style'
  | 'form'
  | 'aria-label'
  | 'autoComplete'
  | 'value'
  | 'onChange'
  | 'onPointerDown'
  | 'onFocus'
  | 'children'
>

export interface CountryState {
  label: string
  value: CountryCode
  /** Of the country, without `+`. */
  callingCode: string
  onValueChange(country: CountryCode): void
  /** The list is reached for: for a list that is no `<select>` with the props above. */
  onOpen(): void
  /** In the order of the reader's language; the chosen one alone until the page is idle or the list is reached for. */
  options: NamedCountry[]
}

interface DrawnCountrySelectProps {
  field: PhoneField
  className: string | undefined
  render(props: CountryElementProps, state: CountryState): ReactElement
}

/** The choice of country, drawn by a component of the page. */
export function DrawnCountrySelect({ field, className, render }: DrawnCountrySelectProps) {
  const { countryLabel, locale } = useMessages()
  const { look } = useFrame()
  const { country, callingCode, chooseCountry } = field
  const { named, fill } = useNamedCountries(field)
  const options = named ?? [{ code: country, callingCode, name: countryName(country, locale) }]

  return render(
    {
      ...look('country-select', className),
      form: '',
      'aria-label': countryLabel,
      autoComplete: 'country',
      value: country,
      onChange: ({ target }) => chooseCountry(target.value as CountryCode),
      onPointerDown: fill,
      onFocus: fill,
      children: options.map(({ code, name, callingCode: calling }) => (
        <option key={code} value={code}>{`${name} (+${calling})`}</option>
      )),
    },
    { label: countryLabel, value: country, callingCode, onValueChange: chooseCountry, onOpen: fill, options },
  )
}
