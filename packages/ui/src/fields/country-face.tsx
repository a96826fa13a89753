import type { PhoneField } from '@embedded-signup/hooks'
import { memo } from 'react'
import { useFrame } from '../frame/frame-context'
import { ChevronIcon } from '../parts/icons'
import type { CountrySelectProps } from './country-choice'

type CountryFaceProps = Pick<PhoneField, 'country' | 'callingCode'> & Pick<CountrySelectProps, 'flag'>

/** What is seen of the country; what is pressed and read out lies over it. */
export const CountryFace = memo(function CountryFace({ country, callingCode, flag: Flag }: CountryFaceProps) {
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
})
