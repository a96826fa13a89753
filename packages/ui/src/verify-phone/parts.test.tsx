import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { Signup, SignupProvider, VerifyPhone } from '../index'

it('says where a part belongs that stands alone', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => render(<VerifyPhone.SendButton />)).toThrow(
    'No <VerifyPhone.Root> above. Put the parts of the step inside <VerifyPhone.Root>.',
  )
  expect(() => render(<Signup.Progress />)).toThrow(
    'No <Signup.Root> above. Put the parts of the signup inside <Signup.Root>.',
  )
})

it.each([
  ['the parts of a step', (inside: ReactNode) => <VerifyPhone.Root disabled>{inside}</VerifyPhone.Root>],
  ['those of a signup', (inside: ReactNode) => <Signup.Root disabled>{inside}</Signup.Root>],
])('disables %s, wherever they stand', (_, root) => {
  render(
    <SignupProvider policy={{}}>
      {root(
        <>
          <VerifyPhone.CountrySelect />
          <VerifyPhone.Step name="phone">
            <VerifyPhone.NumberInput />
            <VerifyPhone.MethodPicker />
          </VerifyPhone.Step>
          <VerifyPhone.SendButton />
        </>,
      )}
    </SignupProvider>,
  )
  const controls = [...document.querySelectorAll('select, input, button')]
  expect(controls).toHaveLength(5)
  expect(controls.filter((control) => !control.matches(':disabled'))).toEqual([])
})
