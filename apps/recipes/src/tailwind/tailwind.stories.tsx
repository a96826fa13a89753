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

/** The whole way in its components: number, code, verified. */
export const WholeWay: Story = { play: verify }
/** The code is on its way, and the wait runs. */
export const CodeSent: Story = { play: send }
/** A number that cannot be right, said beside the field. */
export const WrongNumber: Story = { play: mistype }
/** A wrong code, said beside the field, which keeps the focus. */
export const WrongCode: Story = { play: mistypeCode }
/** Back to the number, which is kept. */
export const ChangeNumber: Story = { play: changeNumber }
/** Half a minute without a code. */
export const Waiting: Story = { play: wait }
/** A landline: only a call can reach it. */
export const Landline: Story = { play: landline }
/** The same on a dark page. */
export const Dark: Story = { play: verify, globals: { theme: 'dark' } }
