import { SignupError } from '@embedded-signup/hooks'
import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { Alert } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText } from '../verify-phone/failure-text'
import { enFailures } from './en-failures'
import { en } from './en'
import { MessagesContext } from './messages-context'
import { WaitText } from './wait-text'

beforeEach(() => {
  vi.useFakeTimers()
})

const passSeconds = (count: number) => act(() => void vi.advanceTimersByTime(count * 1000))

/** What Google Translate does to a page: every text stands in a new `<font>`, and the old one is gone. */
function translate(root: Element) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  for (const text of found) {
    const font = document.createElement('font')
    font.textContent = text.data.toUpperCase()
    text.replaceWith(font)
  }
}

it('counts down to its end, and again, on a page that a translator has rewritten', () => {
  const button = (until: number) => (
    <Button look="quiet" onPress={() => {}}>
      <WaitText until={until} soon={en.resendIn} later={{ sameDay: en.resendAt, otherDay: en.resendOn }}>
        {en.resend}
      </WaitText>
    </Button>
  )
  const { container, rerender } = render(button(Date.now() + 3000))
  translate(container)
  expect(container.textContent).toContain('RESEND CODE IN 0:03')
  passSeconds(1)
  expect(container.textContent).toContain('RESEND CODE IN 0:02')
  passSeconds(2)
  expect(container.textContent).toBe('Resend code')
  translate(container)
  rerender(button(Date.now() + 9000))
  expect(container.textContent).toBe('Resend code in 0:09')
})

it.each([
  [3600, /^Resend code (?:at|tomorrow,) \d+:\d\d/],
  [901, /^Resend code (?:at|tomorrow,) \d+:\d\d/],
  [900, /^Resend code in 15:00$/],
])('says the time of day of a wait of %d s, or counts it down', (seconds, text) => {
  const { container } = render(
    <WaitText
      until={Date.now() + seconds * 1000}
      soon={en.resendIn}
      later={{ sameDay: en.resendAt, otherDay: en.resendOn }}
    />,
  )
  expect(container.textContent).toMatch(text)
})

it('is silent inside an alert, where every change would be read out', () => {
  const error = new SignupError('cooldown', { retryAfter: 42, retryAt: Date.now() + 42_000 })
  render(
    <MessagesContext.Provider value={{ ...en, failures: enFailures }}>
      <Alert>
        <ErrorText error={error} />
      </Alert>
    </MessagesContext.Provider>,
  )
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain('a moment ago. Try again in 0:42.')
  // Chromium does not know that a timer is silent of itself: Orca read every second.
  expect(screen.getByRole('timer').getAttribute('aria-live')).toBe('off')
  const observer = new MutationObserver(() => {})
  observer.observe(alert, { subtree: true, childList: true, characterData: true })
  passSeconds(3)
  const regions = observer
    .takeRecords()
    .map(({ target }) => (target instanceof Element ? target : target.parentElement))
    .map((element) => element?.closest('[role=timer], [role=alert]')?.getAttribute('role'))
  expect([...new Set(regions)]).toEqual(['timer'])
  expect(alert.textContent).toContain('Try again in 0:39.')
})
