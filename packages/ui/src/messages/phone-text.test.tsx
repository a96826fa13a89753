import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { StepFrame } from '../frame/step-frame'
import { ar } from '../locales/ar'
import { de } from '../locales/de'
import { id } from '../locales/id'
import { fill } from './fill'
import type { Messages } from './messages'
import { en } from './en'
import { digitByDigit, PhoneText } from './phone-text'

it.each([
  ['+62 812-3456-7890', '+6 2, 8 1 2, 3 4 5 6, 7 8 9 0'],
  ['+39 06 1234 5678', '+3 9, 0 6, 1 2 3 4, 5 6 7 8'],
  ['+1 (202) 555-0123', '+1, 2 0 2, 5 5 5, 0 1 2 3'],
  ['+62••••90', '+6 2 … 9 0'],
])('has %s said as %s', (display, spoken) => {
  expect(digitByDigit(display)).toBe(spoken)
})

const display = '+62 812-3456-7890'

/** What a screen reader is given of an element. */
function heard(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
  return copy.textContent ?? ''
}

/** What is seen of an element. */
function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('.es-hidden')) hidden.remove()
  return copy.textContent ?? ''
}

const show = (messages: Messages, unstyled = false) =>
  render(
    <StepFrame name="verified" messages={messages} unstyled={unstyled}>
      <p role="status">{fill(messages.verified, { phone: <PhoneText display={display} /> })}</p>
    </StepFrame>,
  )

it.each([en, id, de, ar])('is one sentence with its digits, to the eye and to the ear: %#', (messages) => {
  show(messages)
  const status = screen.getByRole('status')
  expect(seen(status)).toBe(messages.verified.replace('{phone}', display))
  expect(heard(status)).toBe(messages.verified.replace('{phone}', '+6 2, 8 1 2, 3 4 5 6, 7 8 9 0'))
  expect([...status.querySelectorAll('[dir]')].map((part) => part.getAttribute('dir'))).toEqual([
    'ltr',
    'ltr',
  ])
})

it('keeps what is only heard out of sight where there is no style sheet of ours', () => {
  show(en, true)
  expect(screen.getByText(/^\+6 2/).style.clipPath).toBe('inset(50%)')
})
