import type { Meta, StoryObj } from '@storybook/react-vite'
import { changeNumber, landline, mistype, mistypeCode, send, verify, wait } from '../stories/plays'
import { sourceOf } from '../stories/recipe-source'
import { RecipeStage } from '../stories/recipe-stage'
import css from './shadcn.css?inline'
import { VerifyPhoneForm } from './verify-phone-form'

const meta = {
  title: 'Recipes/shadcn/ui',
  component: VerifyPhoneForm,
  args: { defaultCountry: 'ID', resume: false },
  parameters: {
    docs: {
      source: { code: sourceOf('shadcn/verify-phone-form.tsx'), language: 'tsx' },
      story: { inline: false, height: '480px' },
    },
  },
  decorators: [
    (Story, { globals }) => (
      <div className={globals['theme'] === 'dark' ? 'dark' : ''}>
        <RecipeStage
          css={css}
          className="mx-auto max-w-md rounded-xl border bg-card p-6 text-card-foreground shadow-sm"
        >
          <Story />
        </RecipeStage>
      </div>
    ),
  ],
} satisfies Meta<typeof VerifyPhoneForm>

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
