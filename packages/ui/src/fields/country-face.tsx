import { ChevronIcon } from '../parts/icons'
import type { CountrySelectProps } from './country-choice'

/** What is seen of the country; what is pressed and read out lies over it. */
export function CountryFace({ field: { country, callingCode }, flag: Flag }: CountrySelectProps) {
  return (
    <span className="es-country-face" aria-hidden="true" translate="no">
      {Flag ? <Flag country={country} /> : <span className="es-country-code">{country}</span>}
      <ChevronIcon />
      <span className="es-digits" dir="ltr">
        +{callingCode}
      </span>
    </span>
  )
}
