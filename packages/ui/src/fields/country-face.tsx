import { useFrame } from '../frame/frame-context'
import { ChevronIcon } from '../parts/icons'
import type { CountrySelectProps } from './country-choice'

/** What is seen of the country; what is pressed and read out lies over it. */
export function CountryFace({ field: { country, callingCode }, flag: Flag }: CountrySelectProps) {
  const { look } = useFrame()
  const face = look('country-face')
  return face.className ? (
    <span {...face} aria-hidden="true" translate="no">
      {Flag ? <Flag country={country} /> : <span {...look('country-code')}>{country}</span>}
      <ChevronIcon />
      <span dir="ltr">+{callingCode}</span>
    </span>
  ) : null
}
