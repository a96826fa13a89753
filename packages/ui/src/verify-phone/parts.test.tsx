import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Signup, VerifyPhone } from '../index'

it('says where a part belongs that stands alone', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => render(<VerifyPhone.SendButton />)).toThrow(
    'No <VerifyPhone.Root> above. Put the parts of the step inside <VerifyPhone.Root>.',
  )
  expect(() => render(<Signup.Progress />)).toThrow(
    'No <Signup.Root> above. Put the parts of the signup inside <Signup.Root>.',
  )
})
