import type { Meta, StoryObj } from '@storybook/react-vite'
import { Controller, useForm } from 'react-hook-form'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { backendOf, StoryStage } from '../stories/story-stage'
import { VerifyPhoneStep } from './verify-phone-step'

interface Values {
  company: string
  phoneProof: string
}

interface FormProps {
  disabled?: boolean
  onSubmit(values: Values): void
}

/** A form of React Hook Form with the step as one of its fields. */
function Onboarding({ disabled = false, onSubmit }: FormProps) {
  const { control, register, handleSubmit, reset } = useForm<Values>({
    defaultValues: { company: '', phoneProof: '' },
  })
  return (
    <form onSubmit={(event) => void handleSubmit(onSubmit)(event)}>
      <label>
        Company <input {...register('company')} />
      </label>
      <Controller
        name="phoneProof"
        control={control}
        rules={{ required: 'Verify your number first.' }}
        disabled={disabled}
        render={({ field, fieldState: { error } }) => (
          <>
            <VerifyPhoneStep {...field} resume={false} defaultCountry="ID" />
            {error && <p role="alert">{error.message}</p>}
          </>
        )}
      />
      <button type="submit">Sign up</button>
      <button type="button" onClick={() => reset()}>
        Start over
      </button>
    </form>
  )
}

const meta = {
  title: 'VerifyPhoneStep/In a form',
  component: Onboarding,
  args: { onSubmit: fn() },
  decorators: [
    (Story) => (
      <StoryStage>
        <Story />
      </StoryStage>
    ),
  ],
} satisfies Meta<typeof Onboarding>

export default meta
type Story = StoryObj<typeof meta>

/** A `<Controller>` of React Hook Form: asked for, focused when it is missing, handed over, reset. */
export const ReactHookForm: Story = {
  play: async ({ canvasElement, args }) => {
    const page = within(canvasElement)
    const number = () => page.getByRole('textbox', { name: 'Phone number' })
    await userEvent.click(page.getByRole('button', { name: 'Sign up' }))
    await expect(await page.findByRole('alert')).toHaveTextContent('Verify your number first.')
    await expect(number()).toHaveFocus()

    await userEvent.type(number(), '0812-3456-7890{Enter}')
    const code = await page.findByRole('textbox', { name: 'Verification code' })
    await userEvent.click(page.getByRole('button', { name: 'Sign up' }))
    await waitFor(() => expect(code).toHaveFocus())
    await expect(args.onSubmit).not.toHaveBeenCalled()
    const sent = await backendOf(canvasElement).sandbox.inbox.waitFor('+6281234567890', { timeoutMs: 5000 })
    await userEvent.type(code, sent.code)
    await waitFor(() => expect(page.getByRole('status')).toHaveTextContent('is verified'))

    await userEvent.click(page.getByRole('button', { name: 'Sign up' }))
    await waitFor(() => expect(args.onSubmit).toHaveBeenCalledOnce())
    const jws: unknown = expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    await expect(args.onSubmit).toHaveBeenCalledWith(
      expect.objectContaining({ phoneProof: jws }),
      expect.anything(),
    )
    await userEvent.click(page.getByRole('button', { name: 'Start over' }))
    await waitFor(() => expect(number()).toBeInTheDocument())
  },
}

/** Nothing can be typed or pressed. */
export const Disabled: Story = {
  args: { disabled: true },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await expect(page.getByRole('textbox', { name: 'Phone number' })).toBeDisabled()
    await expect(page.getByRole('combobox')).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Send code' })).toBeDisabled()
  },
}
