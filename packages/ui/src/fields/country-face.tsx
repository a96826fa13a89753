import { useFrame } from '../frame/frame-context'
import { ChevronIcon } from '../parts/icons'
import type { CountrySelectProps } from './country-choice'

/** What is seen of the country; what is pressed and read out lies over it. */
export function CountryFace({ field: { country, callingCode }, flag: Flag }: CountrySelectProps) {
  const { look } = useFrame()
  return (
    <span {...look('country-face')} aria-hidden="true" translate="no">
      {Flag ? <Flag country={country} /> : <span className="es-country-code">{country}</span>}
      <ChevronIcon />
      <span className="es-digits" dir="ltr">
        +{callingCode}
      </span>
    </span>
  )
}
