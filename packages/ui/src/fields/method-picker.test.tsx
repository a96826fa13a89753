import type { MethodField } from '@embedded-signup/hooks'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { en } from '../messages/en'
import { MethodPicker } from './method-picker'

const field = (unavailable: 'line_type' | undefined): MethodField => ({
  value: unavailable ? 'voice' : 'sms',
  choose() {},
  options: [
    { method: 'sms', unavailable },
    { method: 'voice', unavailable: undefined },
  ],
})

it('says why a way is closed in a live region that was there before, and to whoever enters the group', () => {
  const { rerender } = render(<MethodPicker method={field(undefined)} />)
  const group = screen.getByRole('radiogroup')
  const live = group.querySelector('[aria-live=polite]')
  expect(live?.textContent).toBe('')
  expect(group.getAttribute('aria-describedby')).toBeNull()
  rerender(<MethodPicker method={field('line_type')} />)
  expect(live?.textContent).toBe(en.smsUnavailable)
  expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    en.smsUnavailable,
  )
})
