import { errorCatalogue, SignupError, type ErrorCode } from '@embedded-signup/hooks'
import { render } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { locales } from '../locales'
import type { Failures, Messages } from '../messages/messages'
import { MessagesContext } from '../messages/messages-context'
import { ErrorText } from './failure-text'

const codes = Object.keys(errorCatalogue) as ErrorCode[]

/** Not known, and each form in which an end is told: counted down, today or tomorrow, in some days. */
const waits = { none: undefined, soon: 77, later: 3600, far: 200_000 }

const failuresOf = async ({ failures }: Messages): Promise<Failures> =>
  typeof failures === 'function' ? await failures() : failures

/** What all ways to say "try again then" have in common, as the texts of a language write it. */
function stemOf({ tryAgainIn, tryAgainLater }: Failures): string {
  const runs = tryAgainIn.split(/\{time\}/)
  const common = runs.flatMap((run) =>
    Array.from({ length: run.length }, (_, from) => from).flatMap((from) =>
      Array.from({ length: run.length - from }, (__, more) => run.slice(from, from + more + 1)),
    ),
  )
  return common
    .filter((part) => tryAgainLater.toLowerCase().includes(part.toLowerCase()))
    .reduce((longest, part) => (part.trim().length > longest.trim().length ? part : longest), '')
    .trim()
    .toLowerCase()
}

const times = (text: string, part: string) => text.toLowerCase().split(part).length - 1

describe.each(Object.entries(locales))('in %s', (_, load) => {
  it('says once when to try again, for every error and every wait', async () => {
    const locale = await load()
    const failures = await failuresOf(locale)
    const stem = stemOf(failures)
    expect(stem.length).toBeGreaterThan(1)
    // Waits are counted from when their answer came: none of them is to have begun.
    vi.useFakeTimers()
    const said = codes.flatMap((code) =>
      Object.values(waits).map((seconds) => {
        const retryAt = seconds && Date.now() + seconds * 1000
        const { container, unmount } = render(
          <MessagesContext.Provider value={{ ...locale, failures }}>
            <ErrorText error={new SignupError(code, { retryAfter: seconds, retryAt })} />
          </MessagesContext.Provider>,
        )
        const text = container.textContent ?? ''
        unmount()
        return { code, seconds, text }
      }),
    )
    expect(said.filter(({ text }) => times(text, stem) > 1)).toEqual([])
    expect(said.filter(({ text }) => /undefined|\{/.test(text))).toEqual([])
    const unavailable = said.filter(({ code }) => code === 'unavailable').map(({ text }) => text)
    expect(unavailable[0]).toBe(`${failures.errors.unavailable} ${failures.tryAgainLater}`)
    expect(unavailable[1]).toBe(
      `${failures.errors.unavailable} ${failures.tryAgainIn.replace('{time}', '1:17')}`,
    )
  })
})

it('says “try again” once in English, whatever has to be done first', () => {
  const said = codes.map((code) => {
    const error = new SignupError(code, { retryAfter: 77, retryAt: Date.now() + 77_000 })
    const { container, unmount } = render(<ErrorText error={error} />)
    const text = container.textContent ?? ''
    unmount()
    return text
  })
  expect(said.filter((text) => times(text, 'try again') > 1)).toEqual([])
})
