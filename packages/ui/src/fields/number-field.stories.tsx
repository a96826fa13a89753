import type { PhoneField } from '@embedded-signup/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, within } from 'storybook/test'
import { StoryStage } from '../stories/story-stage'
import { StepFrame } from '../frame/step-frame'
import { NumberField } from './number-field'

const indonesian = {
  country: 'ID',
  callingCode: '62',
  countries: [{ code: 'ID', callingCode: '62' }],
  preferredCountries: undefined,
  chooseCountry: fn(),
  text: '',
  reading: undefined,
  judgedBy: 'page',
  problem: undefined,
  suggestion: undefined,
  inputProps: {
    ref: fn(),
    name: 'tel',
    type: 'tel',
    inputMode: 'tel',
    autoComplete: 'tel',
    defaultValue: '0812-3456-7890',
    onChange: fn(),
    onFocus: fn(),
    onBlur: fn(),
  },
} satisfies PhoneField

const meta = {
  title: 'NumberField',
  component: NumberField,
  args: { field: indonesian, choice: {}, invalid: false, onSubmit: fn() },
  decorators: [
    (Story) => (
      <StoryStage>
        <StepFrame name="phone">
          <Story />
        </StepFrame>
      </StoryStage>
    ),
  ],
} satisfies Meta<typeof NumberField>

export default meta
type Story = StoryObj<typeof meta>

/** The number plan could not be loaded, or is late: the backend checks the number, and the page says so. */
export const Unchecked: Story = {
  args: { field: { ...indonesian, judgedBy: 'backend' } },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const notice = await page.findByText(/number check did not load/)
    await expect(notice.closest('[aria-live=polite]')).toBeInTheDocument()
    await expect(page.queryByRole('alert')).not.toBeInTheDocument()
    await expect(page.getByRole('textbox', { name: 'Phone number' })).toBeValid()
  },
}
