import type { FieldProblem } from '@embedded-signup/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { enFailures } from '../../messages/en-failures'
import { VerifyPhoneStep } from '../../verify-phone/verify-phone-step'
import { backendOf, StoryStage } from '../story-stage'
import { mistyped } from './problems'

const meta = {
  title: 'Failures/Numbers',
  component: VerifyPhoneStep,
  args: { resume: false },
  decorators: [
    (Story, { parameters }) => (
      <StoryStage {...(parameters['stage'] as object | undefined)}>
        <Story />
      </StoryStage>
    ),
  ],
} satisfies Meta<typeof VerifyPhoneStep>

export default meta
type Story = StoryObj<typeof meta>

const denying = { stage: { backend: { policy: { countries: { deny: ['ID'] } } } } }

/** It says what is wrong and what to do, keeps what was typed, takes the person there, and then sends. */
const story = (problem: keyof typeof mistyped): Story => ({
  args: { defaultCountry: mistyped[problem].country },
  parameters: problem === 'country_not_supported' ? denying : {},
  play: async ({ canvasElement }) => {
    const { text, named = '', next } = mistyped[problem]
    const page = within(canvasElement)
    const number = page.getByRole('textbox', { name: 'Phone number' })
    await waitFor(() => expect(backendOf(canvasElement).asked).toContain('/api/signup/policy'))
    await userEvent.click(number)
    if (text) await userEvent.paste(text)
    await userEvent.click(page.getByRole('button', { name: 'Send code' }))
    const words = enFailures.problems[problem].replace('{country}', named)
    await waitFor(() => expect(page.getByRole('alert')).toHaveTextContent(words))
    await waitFor(() => expect(number).toHaveFocus())
    await expect(number).toBeInvalid()
    // Read when it appears; whoever comes back to the field is told of it once more.
    await userEvent.tab()
    await waitFor(() => expect(number).toHaveAccessibleDescription(expect.stringContaining(words)))
    if (text) await expect(number).not.toHaveValue('')
    await expect(backendOf(canvasElement).sandbox.calls.all()).toEqual([])

    await userEvent.clear(number)
    await userEvent.type(number, `${next}{Enter}`)
    await waitFor(() => expect(page.getByRole('textbox', { name: 'Verification code' })).toHaveFocus())
  },
})

/** `empty`: what is said of the number, and that it can be mended. */
export const Empty = story('empty')
/** `too_short`: what is said of the number, and that it can be mended. */
export const TooShort = story('too_short')
/** `too_long`: what is said of the number, and that it can be mended. */
export const TooLong = story('too_long')
/** `not_in_plan`: what is said of the number, and that it can be mended. */
export const NotInPlan = story('not_in_plan')
/** `unknown_calling_code`: what is said of the number, and that it can be mended. */
export const UnknownCallingCode = story('unknown_calling_code')
/** `extension`: what is said of the number, and that it can be mended. */
export const Extension = story('extension')
/** `several_numbers`: what is said of the number, and that it can be mended. */
export const SeveralNumbers = story('several_numbers')
/** `old_plan`: what is said of the number, and that it can be mended. */
export const OldPlan = story('old_plan')
/** `dialled_at_home`: what is said of the number, and that it can be mended. */
export const DialledAtHome = story('dialled_at_home')
/** `maybe_mobile`: what is asked of the number, and that the answer is sent. */
export const MaybeMobile = story('maybe_mobile')
/** `other_country`: what is said of the number, and that it can be mended. */
export const OtherCountry = story('other_country')
/** `not_a_number`: what is said of the number, and that it can be mended. */
export const NotANumber = story('not_a_number')
/** `phone_not_supported`: what is said of the number, and that it can be mended. */
export const PhoneNotSupported = story('phone_not_supported')
/** `country_not_supported`: what is said of the number, and that it can be mended. */
export const CountryNotSupported = story('country_not_supported')

/** A mobile as Argentines write it: both methods are open, the mobile is a press away, and is what is sent to. */
export const MobileWithoutItsDigit: Story = {
  args: { defaultCountry: 'AR' },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const number = page.getByRole('textbox', { name: 'Phone number' })
    await userEvent.click(number)
    await userEvent.type(number, '11 2345-6789{Enter}')
    const use = await page.findByRole('button', { name: 'Use +54 9 11 2345-6789' })
    await expect(page.getByRole('alert')).toHaveTextContent('Is this a mobile?')
    await expect(page.getByRole('radio', { name: /^Text message/ })).toBeEnabled()
    await expect(page.getByRole('radio', { name: 'Voice call' })).toBeEnabled()
    await userEvent.click(use)
    await expect(number).toHaveValue('9 11 2345-6789')
    await userEvent.click(page.getByRole('button', { name: 'Send code' }))
    await waitFor(() => expect(page.getByRole('textbox', { name: 'Verification code' })).toHaveFocus())
    await expect(backendOf(canvasElement).sandbox.calls.all()).toMatchObject([
      { action: 'getCode', phone: '+5491123456789' },
    ])
  },
}

/** Sent before the number plan could close the way by SMS: it is said, voice is chosen, and the next press calls. */
export const SmsNotPossible: Story = {
  args: { defaultCountry: 'IT', defaultPhone: '06 1234 5678' },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const problem: FieldProblem = 'sms_not_possible'
    page.getByRole('button', { name: 'Send code' }).click()
    const { problems } = enFailures
    await waitFor(() => expect(page.getByRole('alert')).toHaveTextContent(problems[problem]))
    await waitFor(() => expect(page.getByRole('radio', { name: 'Voice call' })).toBeChecked())
    await userEvent.click(page.getByRole('button', { name: 'Send code' }))
    await waitFor(() => expect(page.getByRole('status')).toHaveTextContent('We are calling'))
  },
}
