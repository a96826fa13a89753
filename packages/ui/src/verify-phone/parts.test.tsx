import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { VerifyPhone } from '../index'

it('says where a part belongs that stands alone', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => render(<VerifyPhone.SendButton />)).toThrow(
    'No <VerifyPhone.Root> above. Put the parts of the step inside <VerifyPhone.Root>.',
  )
})
