import Paper from '@mui/material/Paper'
import { createTheme, ThemeProvider } from '@mui/material/styles'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { changeNumber, landline, mistype, mistypeCode, send, verify, wait } from '../stories/plays'
import { sourceOf } from '../stories/recipe-source'
import { RecipeStage } from '../stories/recipe-stage'
import { VerifyPhoneForm } from './verify-phone-form'

const themes = {
  light: createTheme({ palette: { mode: 'light' } }),
  dark: createTheme({ palette: { mode: 'dark' } }),
}

const meta = {
  title: 'Recipes/MUI',
  component: VerifyPhoneForm,
  args: { defaultCountry: 'ID', resume: false },
  parameters: {
    docs: {
      source: { code: sourceOf('mui/verify-phone-form.tsx'), language: 'tsx' },
      story: { inline: false, height: '520px' },
    },
  },
  decorators: [
    (Story, { globals }) => (
      <ThemeProvider theme={globals['theme'] === 'dark' ? themes.dark : themes.light}>
        <RecipeStage>
          <Paper sx={{ maxWidth: 448, mx: 'auto', p: 3 }}>
            <Story />
          </Paper>
        </RecipeStage>
      </ThemeProvider>
    ),
  ],
} satisfies Meta<typeof VerifyPhoneForm>

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

/** Countries in MUI's own list. */
export const Country: Story = {
  play: async ({ canvasElement }) => {
    const country = within(canvasElement).getByRole('combobox', { name: /Country/ })
    await userEvent.click(country)
    // By its text: the names of 245 options are slow to compute.
    await userEvent.click(await screen.findByText('Italy (+39)'))
    await waitFor(() => expect(country).toHaveTextContent('IT +39'))
  },
}
