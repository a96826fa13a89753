import { forwardRef, memo, type ComponentPropsWithoutRef, type ForwardedRef } from 'react'
import type { CountrySelectProps } from '../fields/country-choice'
import type { NamedCountry } from '../fields/country-names'
import { CheckIcon } from './icons'

interface CountryRowProps extends ComponentPropsWithoutRef<'div'> {
  country: NamedCountry
  /** Under the pointer, or where the arrow keys are. */
  active: boolean
  chosen: boolean
  /** The last of the preferred countries. */
  lastOfFirst: boolean
  flag: CountrySelectProps['flag']
}

/** Downshift's `ref` scrolls it into view; React 18 hands it to no component without `forwardRef`. */
const Row = (
  { country, active, chosen, lastOfFirst, flag: Flag, ...option }: CountryRowProps,
  ref: ForwardedRef<HTMLDivElement>,
) => (
  <div
    {...option}
    ref={ref}
    role="option"
    className="es-countries-row"
    aria-selected={chosen}
    data-active={active || undefined}
    data-last-of-first={lastOfFirst || undefined}
  >
    {Flag && <Flag country={country.code} />}
    <span className="es-countries-name">{country.name}</span>{' '}
    <span className="es-countries-code es-digits" dir="ltr">
      +{country.callingCode}
    </span>
    {chosen && <CheckIcon />}
  </div>
)

/** An arrow key changes two rows of 245; the handlers that are made anew each time do the same as before. */
export const CountryRow = memo(
  forwardRef(Row),
  (before, after) =>
    before.country === after.country &&
    before.id === after.id &&
    before['aria-setsize'] === after['aria-setsize'] &&
    before.active === after.active &&
    before.chosen === after.chosen &&
    before.lastOfFirst === after.lastOfFirst &&
    before.flag === after.flag,
)
