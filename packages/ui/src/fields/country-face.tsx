import type { PhoneField } from '@embedded-signup/hooks'
import { memo } from 'react'
import { useFrame } from '../frame/frame-context'
import { ChevronIcon } from '../parts/icons'
import type { CountrySelectProps } from './country-choice'

type CountryFaceProps = Pick<PhoneField, 'country' | 'callingCode'> & Pick<CountrySelectProps, 'flag'>

/** What is seen of the country; what is pressed and read out lies over it. */
export const CountryFace = memo(function CountryFace({ country, callingCode, flag: Flag }: CountryFaceProps) {
  const { look } = useFrame()
  const face = look('country-face')
  return face.className ? (
    <span {...face} aria-hidden="true" translate="no">
      {Flag ? <Flag country={country} /> : <span {...look('country-code')}>{country}</span>}
      <ChevronIcon />
      <span dir="ltr">+{callingCode}</span>
    </span>
  ) : null
})
