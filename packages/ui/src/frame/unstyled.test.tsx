import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CountryFace } from '../fields/country-face'
import { CheckIcon } from '../parts/icons'
import { Hidden } from '../parts/hidden'
import type { SlotsProps } from './slots'
import { StepFrame } from './step-frame'

const draw = (looks: SlotsProps) =>
  render(
    <StepFrame {...looks} name="code">
      <CheckIcon />
      <CountryFace country="ID" callingCode="62" />
      <Hidden>heard</Hidden>
    </StepFrame>,
  ).container

it('leaves away what only decorates', () => {
  expect(draw({ unstyled: true }).textContent).toBe('heard')
  expect(draw({ unstyled: true }).querySelector('svg')).toBeNull()
})

it('draws what only decorates where its slot has a class', () => {
  const page = draw({ unstyled: true, classNames: { icon: 'size-5', 'country-face': 'flex' } })
  expect(page.querySelector('svg.size-5')).not.toBeNull()
  expect(page.querySelector('.flex')?.textContent).toBe('ID+62')
})

it('hides what is only heard, by a class or without one', () => {
  const hidden = (looks: SlotsProps) => draw(looks).querySelector<HTMLElement>('[aria-live]')
  expect(hidden({})?.className).toBe('es-hidden')
  expect(hidden({})?.getAttribute('style')).toBeNull()
  expect(hidden({ unstyled: true })?.style.clipPath).toBe('inset(50%)')
  expect(hidden({ unstyled: true, classNames: { hidden: 'sr-only' } })?.getAttribute('style')).toBeNull()
})
