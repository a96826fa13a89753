import type { Meta, StoryObj } from '@storybook/react-vite'
import { changeNumber, landline, mistype, mistypeCode, send, verify, wait } from '../stories/plays'
import { sourceOf } from '../stories/recipe-source'
import { RecipeStage } from '../stories/recipe-stage'
import css from './tailwind.css?inline'
import { VerifyPhone } from './verify-phone'

const meta = {
  title: 'Recipes/Tailwind',
  component: VerifyPhone,
  args: { defaultCountry: 'ID', resume: false },
  parameters: {
    docs: {
      source: { code: sourceOf('tailwind/verify-phone.tsx'), language: 'tsx' },
      story: { inline: false, height: '480px' },
    },
  },
  decorators: [
    (Story) => (
      <RecipeStage
        css={css}
        className="mx-auto max-w-md rounded-2xl border border-slate-200 bg-white p-6 shadow-sm sm:p-8 dark:border-slate-800 dark:bg-slate-900"
      >
        <Story />
      </RecipeStage>
    ),
  ],
} satisfies Meta<typeof VerifyPhone>

export default meta
type Story = StoryObj<typeof meta>

export const WholeWay: Story = { play: verify }
export const CodeSent: Story = { play: send }
export const WrongNumber: Story = { play: mistype }
export const WrongCode: Story = { play: mistypeCode }
export const ChangeNumber: Story = { play: changeNumber }
export const Waiting: Story = { play: wait }
export const Landline: Story = { play: landline }
export const Dark: Story = { play: verify, globals: { theme: 'dark' } }
