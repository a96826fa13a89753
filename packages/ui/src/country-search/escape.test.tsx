import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useEffect, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { noticeMs } from '../frame/use-focus'
import { SignupProvider, VerifyPhoneStep } from '../index'
import { CountrySearch } from './country-search'

interface AroundProps {
  onEscape(): void
  children: ReactNode
}

/** Closes as dialogs do: on Escape, unless the event was prevented. */
const heard = (onEscape: () => void) => (event: { key: string; defaultPrevented: boolean }) => {
  if (event.key === 'Escape' && !event.defaultPrevented) onEscape()
}

const listening = (target: EventTarget, capture: boolean) =>
  function Listening({ onEscape, children }: AroundProps) {
    useEffect(() => {
      const listener = heard(onEscape) as unknown as EventListener
      target.addEventListener('keydown', listener, capture)
      return () => target.removeEventListener('keydown', listener, capture)
    }, [onEscape])
    return children
  }

/** How dialogs of known libraries hear of Escape. */
const dialogs = {
  'on the document, while captured (Radix, Ariakit)': listening(document, true),
  'on the document (Floating UI)': listening(document, false),
  'on the window (Headless UI)': listening(window, false),
  'in React, around the step (MUI)': ({ onEscape, children }: AroundProps) => (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a dialog
    <div onKeyDown={heard(onEscape)}>{children}</div>
  ),
}

const country = () => screen.getByRole('button', { name: /^Country or region/ })
/** To jsdom a popover is hidden, open or not. */
const search = () => screen.findByRole('combobox', { hidden: true })
const list = () => screen.queryByRole('listbox', { hidden: true })

const step = (
  <SignupProvider policy={{}}>
    <VerifyPhoneStep defaultCountry="ID" countrySelect={CountrySearch} />
  </SignupProvider>
)

/** Its search field, once that has the focus. */
async function openList(): Promise<HTMLElement> {
  fireEvent.click(country())
  const field = await search()
  await waitFor(() => expect(document.activeElement).toBe(field))
  return field
}

describe.each(Object.entries(dialogs))('in a dialog that listens %s', (_, Dialog) => {
  it('closes the list alone with Escape, and lets the next Escape close the dialog', async () => {
    const onEscape = vi.fn()
    render(<Dialog onEscape={onEscape}>{step}</Dialog>)
    const field = await openList()
    fireEvent.keyDown(field, { key: 'Escape' })
    await waitFor(() => expect(list()).toBeNull())
    expect(onEscape).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(country())
    fireEvent.keyDown(country(), { key: 'Escape' })
    expect(onEscape).toHaveBeenCalledOnce()
  })
})

it('leaves Escape to an input method that ends a composition with it', async () => {
  render(step)
  const field = await openList()
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true })
  expect(document.activeElement).toBe(field)
})

describe('a list that was closed a moment ago', () => {
  const closed = async () => {
    render(step)
    const field = await openList()
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(list()).not.toBeNull()
  }

  it('is closed for a screen reader, and opens again with the next key', async () => {
    await closed()
    expect(country().getAttribute('aria-expanded')).toBe('false')
    fireEvent.keyDown(country(), { key: 's' })
    await waitFor(async () => expect(await search()).toHaveProperty('value', 's'))
    expect(country().getAttribute('aria-expanded')).toBe('true')
  })

  it('loses no key that comes in the moment in which it goes', async () => {
    await closed()
    // Its time is up and the key is there before React has drawn either, as on a busy machine.
    await act(async () => {
      await new Promise((done) => setTimeout(done, 2 * noticeMs))
      fireEvent.keyDown(country(), { key: 's' })
    })
    await waitFor(async () => expect(await search()).toHaveProperty('value', 's'))
    expect(document.activeElement).toBe(await search())
  })

  it('opens again with a press', async () => {
    await closed()
    fireEvent.click(country())
    await waitFor(async () => expect(document.activeElement).toBe(await search()))
  })

  it('leaves the next Escape to what is around it', async () => {
    const escaped = vi.fn()
    document.addEventListener('keydown', escaped, { once: true })
    await closed()
    fireEvent.keyDown(country(), { key: 'Escape' })
    expect(escaped).toHaveBeenCalledOnce()
  })
})
