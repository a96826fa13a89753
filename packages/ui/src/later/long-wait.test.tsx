import { render } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { enFailures } from '../messages/en-failures'
import { LongWait } from './long-wait'

const now = new Date(2026, 10, 24, 20, 0)

beforeEach(() => {
  vi.useFakeTimers({ now })
})

function said(hours: number, locale: string) {
  const until = new Date(now).setMinutes(15) + hours * 3_600_000
  const { container } = render(
    <LongWait
      until={until}
      locale={locale}
      sameDay={enFailures.tryAgainAt}
      otherDay={enFailures.tryAgainOn}
    />,
  )
  return container.textContent.replace(/\s/g, ' ')
}

it.each([
  [2, 'en', 'Try again at 10:15 PM.'],
  [4, 'en', 'Try again tomorrow, 12:15 AM.'],
  [13, 'en', 'Try again tomorrow, 9:15 AM.'],
  [28, 'en', 'Try again Thursday 12:15 AM.'],
  [13, 'de', 'Try again morgen, 9:15.'],
  [61, 'de', 'Try again Freitag, 09:15.'],
  [24 * 9, 'en', 'Try again December 3 at 8:15 PM.'],
])('a wait of %d hours, in %s: %s', (hours, locale, text) => {
  expect(said(hours, locale)).toBe(text)
})
