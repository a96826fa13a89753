import { createPageBackend } from '@embedded-signup/hooks/testing'
import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { SignupProvider, VerifyPhoneStep } from '../index'
import { storeAttempt } from '../stories/stored-attempt'

beforeEach(async () => {
  // What is loaded in real time would be late for a clock that jumps.
  await Promise.all([import('./later-part'), import('../messages/en-failures')])
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
})

const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'

/** Whether a change is read out: in a live region, and in no timer inside it. */
function isHeard({ target, addedNodes, type }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement
  if (type === 'childList' && addedNodes.length === 0) return false
  return Boolean(element?.closest(live)) && !element?.closest('[role=timer]')
}

it('is heard when no code comes and at the end of the wait, and not in between, though the seconds move all the time', async () => {
  storeAttempt('heard', {})
  render(
    <SignupProvider fetch={createPageBackend().fetch} policy={{}}>
      <VerifyPhoneStep id="heard" />
    </SignupProvider>,
  )
  await act(() => vi.advanceTimersByTimeAsync(1500))
  const heard: string[] = []
  let moves = 0
  const observer = new MutationObserver((records) => {
    moves += records.length
    for (const record of records.filter(isHeard)) heard.push(record.target.textContent ?? '')
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  for (let second = 0; second < 60; second++) await act(() => vi.advanceTimersByTimeAsync(1000))
  observer.disconnect()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Resend code' }).disabled).toBe(false)
  expect(moves).toBeGreaterThan(40)
  expect(heard).toEqual(['Nothing yet?', 'You can ask for another code now.'])
})
