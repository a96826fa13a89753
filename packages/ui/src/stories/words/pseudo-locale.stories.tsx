import { sandboxAppKey } from '@embedded-signup/sandbox'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, waitFor, within } from 'storybook/test'
import { CountrySearch } from '../../country-search'
import '../../country-search.css'
import { EmbeddedSignup } from '../../embedded-signup/embedded-signup'
import { EnterCodeStep } from '../../enter-code/enter-code-step'
import { GivenLink } from '../given-link'
import { handOffBackend } from '../hand-off-page'
import { backendOf, StoryStage } from '../story-stage'
import { expectNothingCutOff } from './cut-off'
import { plainWords, pseudoLocale } from './pseudo-locale'
import { longestPart, walkEveryScreen } from './walk-every-screen'

/** Words with an accent on every letter and two fifths longer: what is still in plain letters goes around the messages. */
const meta = {
  title: 'Languages/Pseudo',
  component: EmbeddedSignup,
  tags: ['own-look'],
  args: { messages: pseudoLocale, defaultCountry: 'ID', resume: false },
  decorators: [
    (Story) => (
      <StoryStage backend={{ appKey: sandboxAppKey, ...handOffBackend }} width="tight">
        <Story />
      </StoryStage>
    ),
  ],
} satisfies Meta<typeof EmbeddedSignup>

export default meta
type Story = StoryObj<typeof meta>

const lookAt = (canvasElement: HTMLElement) => (screen: string) => {
  const plain = plainWords(canvasElement)
  if (plain.length > 0) throw new Error(`At “${screen}” in plain letters: ${plain.join('; ')}`)
  expectNothingCutOff(canvasElement, screen)
}

/** From the number to the live number, with every mistake and wait between them. */
export const WholeWay: Story = {
  play: ({ canvasElement }) =>
    walkEveryScreen({ canvasElement, messages: pseudoLocale, look: lookAt(canvasElement) }),
}

/** The list of countries, and a search that finds none. */
export const CountryList: Story = {
  args: { countrySelect: CountrySearch },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const look = lookAt(canvasElement)
    const { noMatch } = pseudoLocale.countrySearch
    const [toggle] = page.getAllByRole('button')
    if (toggle) await userEvent.click(toggle)
    const search = await page.findByRole('combobox')
    await page.findAllByRole('option')
    look('the list')
    await userEvent.type(search, '999')
    await waitFor(() => page.getByText((text) => text.includes(longestPart(noMatch))))
    look('nothing found')
  },
}

/** The page where somebody else enters the code, up to its end. */
export const SomebodyElse: Story = {
  render: ({ messages }) => (
    <GivenLink method="sms">{(token) => <EnterCodeStep messages={messages} token={token} />}</GivenLink>
  ),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const look = lookAt(canvasElement)
    const field = await page.findByRole('textbox')
    await page.findByText(pseudoLocale.failures.handOff.caution)
    look('the code')
    await userEvent.type(field, backendOf(canvasElement).sandbox.inbox.latest()?.code ?? '')
    await page.findByText(pseudoLocale.failures.handOff.closePage)
    look('the end')
  },
}
