import { expect, userEvent, waitFor } from 'storybook/test'
import type { Failures, Messages } from '../../messages/messages'
import { letPass } from '../story-clock'
import { backendOf } from '../story-stage'
import { wrongFor } from '../wrong-code'

interface Walk {
  canvasElement: HTMLElement
  messages: Messages
  /** Called at each screen. */
  look(screen: string): void
}

/**
 * Goes the whole way by what elements are, not by their words: number, mistakes, code, waits, a colleague who has the
 * phone, registration, live number.
 */
export async function walkEveryScreen({ canvasElement, messages, look }: Walk) {
  const { sandbox } = backendOf(canvasElement)
  const failures = await failuresOf(messages)
  const find = <Found extends HTMLElement>(selector: string) =>
    waitFor(() => {
      const found = canvasElement.querySelector<Found>(selector)
      if (!found) throw new Error(`There is no ${selector}.`)
      return found
    }, patience)
  const says = (text: string) =>
    waitFor(
      async () => expect((await find('[role=alert]')).textContent).toContain(longestPart(text)),
      patience,
    )
  const number = await find('[type=tel]')
  const send = await find('.es-button-primary')
  look('the number')

  await userEvent.click(send)
  await says(failures.problems.empty)
  look('no number')
  await userEvent.type(number, '021 3456789')
  await find('[id$=why]')
  look('a landline')
  await userEvent.clear(number)
  await userEvent.type(number, '0812{Enter}')
  await says(failures.problems.too_short)
  look('a number that is too short')
  await userEvent.clear(number)
  await userEvent.type(number, '0812-3456-7890{Enter}')
  const code = await find<HTMLInputElement>('[autocomplete=one-time-code]')
  look('the code')

  const sent = sandbox.inbox.latest()?.code ?? ''
  await userEvent.type(code, wrongFor(sent))
  await says(failures.errors.code_rejected)
  look('a wrong code')
  await userEvent.clear(code)
  letPass(31_000)
  await find('.es-wondering')
  look('nothing yet')
  letPass(30_000)
  const resend = await find('.es-resend button:first-of-type:enabled')
  look('the wait is over')
  const heal = sandbox.fail('throttled', { action: 'getCode' })
  await userEvent.click(resend)
  await says(failures.errors.throttled)
  look('hours to wait')
  heal()
  await userEvent.click(await find('.es-hand-off button'))
  await find('.es-qr-code')
  await find('.es-waiting:not(:empty)')
  look('somebody else has the phone')
  await userEvent.type(code, sent)
  await find('.es-status[data-step=registration]')
  await waitFor(() => expect(sandbox.calls.count('createClient')).toBe(1))
  look('the registration')
  letPass(60_000)
  await waitFor(
    () => expect(canvasElement.querySelectorAll('.es-progress-stage[data-state=done]')).toHaveLength(3),
    patience,
  )
  look('the live number')
}

const patience = { timeout: 12_000 }

const failuresOf = async ({ failures }: Messages): Promise<Failures> =>
  typeof failures === 'function' ? failures() : failures

/** The longest run of it without a place that is filled in; some languages begin with one. */
export const longestPart = (text: string): string =>
  text.split(/\{\w+\}/).reduce((longest, part) => (part.length > longest.length ? part : longest), '')
