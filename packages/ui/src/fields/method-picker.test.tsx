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

it('says why a method is closed in a live region that was there before, and with the method that is left', () => {
  const { rerender } = render(<MethodPicker method={field(undefined)} />)
  const live = screen.getByRole('radiogroup').querySelector('[aria-live=polite]')
  expect(live?.textContent).toBe('')
  expect(screen.getByRole('radio', { description: '', checked: true })).toBeDefined()
  rerender(<MethodPicker method={field('line_type')} />)
  expect(live?.textContent).toBe(en.smsUnavailable)
  expect(
    screen.getByRole('radio', { name: en.methods.voice, description: en.smsUnavailable, checked: true }),
  ).toBeDefined()
})
