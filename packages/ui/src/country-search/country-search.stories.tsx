import type { CountryCode } from '@embedded-signup/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { CountrySearch, enCountrySearch } from '../country-search'
import '../country-search.css'
import { Flag } from '../flags'
import '../flags.css'
import { StoryStage } from '../stories/story-stage'
import { VerifyPhoneStep } from '../verify-phone/verify-phone-step'

const meta = {
  title: 'CountrySearch',
  component: VerifyPhoneStep,
  args: { defaultCountry: 'ID', resume: false, countrySelect: CountrySearch, flag: Flag, onError: fn() },
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

function list(canvasElement: HTMLElement) {
  const page = within(canvasElement)
  const button = () => page.getByRole('button', { name: /^Country or region/ })
  const search = () => page.findByRole('combobox', { name: enCountrySearch.searchLabel })
  const rows = () => page.queryAllByRole('option').map(({ textContent }) => textContent)
  /** The rows out of sight follow the first ones when the browser has time. */
  const all245 = () => waitFor(() => expect(rows()).toHaveLength(245), { timeout: 5000 })
  const field = () => page.getByRole('combobox', { name: enCountrySearch.searchLabel })
  return {
    page,
    button,
    search,
    field,
    rows,
    all245,
    closed: () => waitFor(() => expect(page.queryByRole('group', { name: 'Country or region' })).toBeNull()),
    number: () => page.getByRole('textbox', { name: 'Phone number' }),
    active() {
      const id = field().getAttribute('aria-activedescendant')
      return id ? canvasElement.querySelector(`#${CSS.escape(id)}`)?.textContent : undefined
    },
    async open() {
      await userEvent.click(button())
      await expect(await search()).toHaveFocus()
    },
  }
}

/** What a person meets first: the same face as ever. Neither list nor rows are there yet. */
export const Closed: Story = {
  play: async ({ canvasElement }) => {
    const { page, button } = list(canvasElement)
    await expect(button()).toHaveAccessibleName('Country or region: Indonesia (+62)')
    await expect(button()).toHaveAttribute('aria-expanded', 'false')
    await expect(page.queryByRole('option')).toBeNull()
    await expect(page.queryByRole('listbox')).toBeNull()
  },
}

/** Every country; the one chosen is marked, highlighted and in view. */
export const Open: Story = {
  play: async ({ canvasElement }) => {
    const { page, open, button, rows, active, all245 } = list(canvasElement)
    await open()
    await expect(button()).toHaveAttribute('aria-expanded', 'true')
    await all245()
    await expect(rows()[0]).toBe('Afghanistan +93')
    // The field is what is said first, not a row of it.
    await expect(active()).toBeUndefined()
    const chosen = page.getByRole('option', { selected: true })
    await expect(chosen).toHaveTextContent('Indonesia')
    await expect(chosen).toHaveAttribute('data-active')
    const box = page.getByRole('listbox').getBoundingClientRect()
    const row = page.getByRole('option', { selected: true }).getBoundingClientRect()
    await expect(row.top).toBeGreaterThanOrEqual(box.top)
    await expect(row.bottom).toBeLessThanOrEqual(box.bottom)
    await waitFor(() =>
      expect(page.getByRole('option', { selected: true }).querySelector('img')).toBeInTheDocument(),
    )
  },
}

/** Best matches first; how many there are is said once the typing pauses. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const { page, open, rows, active } = list(canvasElement)
    await open()
    await userEvent.keyboard('united')
    await expect(rows()).toEqual([
      'United Arab Emirates +971',
      'United Kingdom +44',
      'United States +1',
      // The United Republic of Tanzania, to ISO 3166.
      'Tanzania +255',
    ])
    await expect(active()).toBe('United Arab Emirates +971')
    await expect(await page.findByText('4 results', {}, { timeout: 2000 })).toBeInTheDocument()
  },
}

/** Found by the calling code, with and without its plus. */
export const ByCallingCode: Story = {
  play: async ({ canvasElement }) => {
    const { open, rows } = list(canvasElement)
    await open()
    await userEvent.keyboard('+44')
    await expect(rows()[0]).toBe('United Kingdom +44')
    await expect(rows().every((row) => row?.endsWith('+44'))).toBe(true)
  },
}

/** Nothing fits what was typed, and it is said what to do. */
export const NoMatch: Story = {
  play: async ({ canvasElement }) => {
    const { open, page, rows, search, all245 } = list(canvasElement)
    await open()
    await userEvent.keyboard('atlantis')
    await expect(rows()).toEqual([])
    const field = await search()
    await expect(field).not.toHaveAttribute('aria-activedescendant')
    await expect(page.getByText(/^No country in this list matches/)).toHaveTextContent('“atlantis”')
    await userEvent.keyboard('{Enter}')
    await expect(field).toHaveFocus()
    await userEvent.clear(field)
    await all245()
    await userEvent.keyboard('fra')
    await expect(rows()[0]).toBe('France +33')
  },
}

/** Open, look around, search, put it away: no pointer is needed. */
export const KeyboardOnly: Story = {
  play: async ({ canvasElement }) => {
    const { page, search, active, button, closed, rows, all245 } = list(canvasElement)
    await userEvent.tab()
    await expect(button()).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(await search()).toHaveFocus()
    await all245()
    await userEvent.keyboard('{ArrowDown}')
    await expect(active()).toBe('Iran +98')
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    await expect(active()).toBe('India +91')
    await userEvent.keyboard('{Home}')
    await expect(active()).toBe('Afghanistan +93')
    await userEvent.keyboard('{ArrowUp}')
    await expect(active()).toBe('Zimbabwe +263')
    await userEvent.keyboard('{Home}{End}')
    await expect(active()).toBe('Zimbabwe +263')
    const box = page.getByRole('listbox')
    await expect(box.scrollTop + box.clientHeight).toBe(box.scrollHeight)
    await userEvent.keyboard('{Home}')
    await expect(box.scrollTop).toBe(0)

    await userEvent.keyboard('{Escape}')
    await closed()
    await expect(button()).toHaveFocus()
    await expect(button()).toHaveAccessibleName('Country or region: Indonesia (+62)')

    await userEvent.keyboard('{Enter}')
    await expect(await search()).toHaveFocus()
    await userEvent.keyboard('sing')
    await expect(rows()[0]).toBe('Singapore +65')
    await expect(active()).toBe('Singapore +65')
    await userEvent.keyboard('{Escape}')
    await expect(button()).toHaveFocus()
  },
}

/** The country that is chosen already may be chosen again; the list closes. */
export const ChosenAgain: Story = {
  play: async ({ canvasElement }) => {
    const { open, closed, number } = list(canvasElement)
    await open()
    await userEvent.keyboard('{Enter}')
    await closed()
    await expect(number()).toHaveFocus()
  },
}

/** So it does where the step has no class of ours; the country stands on the button itself there. */
export const Unstyled: Story = {
  args: { unstyled: true },
  play: async (context) => {
    await expect(list(context.canvasElement).button()).toHaveTextContent('Indonesia (+62)')
    await ChosenAgain.play?.(context)
  },
}

/** A press on a row chooses; one on the button or beside the list puts it away. */
export const Pointer: Story = {
  play: async ({ canvasElement }) => {
    const { page, open, button, closed, number } = list(canvasElement)
    await open()
    await userEvent.click(page.getByRole('option', { name: 'Iraq +964' }))
    await closed()
    await expect(number()).toHaveFocus()
    await expect(button()).toHaveAccessibleName('Country or region: Iraq (+964)')
    await open()
    await userEvent.click(button())
    await closed()
    await open()
    await userEvent.click(page.getByText('How should we send the code?'))
    await closed()
    await open()
    await userEvent.tab()
    await closed()
  },
}

/** Only what the backend's policy lets in can be found. */
export const FewCountries: Story = {
  args: { defaultCountry: 'SG' },
  parameters: { stage: { backend: { policy: { countries: { allow: ['ID', 'SG', 'MY'] } } } } },
  play: async ({ canvasElement }) => {
    const { open, rows } = list(canvasElement)
    await open()
    await waitFor(() => expect(rows()).toEqual(['Indonesia +62', 'Malaysia +60', 'Singapore +65']))
    await userEvent.keyboard('a')
    await expect(rows()).toEqual(['Indonesia +62', 'Malaysia +60', 'Singapore +65'])
    await userEvent.keyboard('ustralia')
    await expect(rows()).toEqual([])
  },
}

/** Where most people are from stands first, set off by a line, until something is typed. */
export const PreferredCountries: Story = {
  args: { preferredCountries: ['SG', 'ID', 'MY'] },
  play: async ({ canvasElement }) => {
    const { page, open, rows } = list(canvasElement)
    await open()
    await expect(rows().slice(0, 4)).toEqual([
      'Singapore +65',
      'Indonesia +62',
      'Malaysia +60',
      'Afghanistan +93',
    ])
    const line = () => page.getAllByRole('option').findIndex((row) => row.matches('[data-last-of-first]'))
    await expect(line()).toBe(2)
    await userEvent.keyboard('a')
    await expect(line()).toBe(-1)
  },
}

/** Names and order of the page's language; English names are found all the same. */
export const OtherLanguage: Story = {
  args: { locale: 'ar', defaultCountry: 'SA' },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const { open, rows } = list(canvasElement)
    await open()
    await userEvent.keyboard('germany')
    await expect(rows()).toEqual(['ألمانيا +49'])
  },
}

/** Words of the page's own, given with the other messages. */
export const OwnWords: Story = {
  args: { messages: { countrySearch: { ...enCountrySearch, searchLabel: 'Where is the number from?' } } },
  play: async ({ canvasElement }) => {
    const { page, button } = list(canvasElement)
    await userEvent.click(button())
    await expect(await page.findByRole('combobox', { name: 'Where is the number from?' })).toHaveFocus()
  },
}

/** A card that cuts off what goes over its edge does not cut off the list. */
export const InACardThatClips: Story = {
  render: (args) => (
    <div style={{ overflow: 'hidden', transform: 'translate(0)', height: 120 }}>
      <VerifyPhoneStep {...args} />
    </div>
  ),
  play: async ({ canvasElement }) => {
    const { page, open } = list(canvasElement)
    await open()
    const { bottom, height, x, width } = page
      .getByRole('group', { name: 'Country or region' })
      .getBoundingClientRect()
    await expect(height).toBeGreaterThan(200)
    await expect(
      document.elementFromPoint(x + width / 2, bottom - 20)?.closest('[role=group]'),
    ).not.toBeNull()
  },
}

/** Inside a dialog Escape closes the list first, and the dialog stays. */
export const InADialog: Story = {
  render: (args) => (
    <dialog ref={(dialog) => dialog?.showModal()} aria-label="Connect your number">
      <VerifyPhoneStep {...args} />
    </dialog>
  ),
  play: async ({ canvasElement }) => {
    const { open, closed, button } = list(canvasElement)
    await open()
    await userEvent.keyboard('{Escape}')
    await closed()
    await expect(button()).toHaveFocus()
    await expect(canvasElement.querySelector('dialog')).toHaveAttribute('open')
  },
}

/** The same on a dark page. */
export const Dark: Story = { globals: { theme: 'dark' }, play: Open.play! }

/** Nothing fits, on a dark page. */
export const DarkNoMatch: Story = { globals: { theme: 'dark' }, play: NoMatch.play! }

/** The same, mirrored. */
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: Open.play! }

/** In a narrow card of a wide page the list is wider than the field, and stays on the page. */
export const Narrow: Story = {
  parameters: { stage: { width: 'narrow' } },
  play: async ({ canvasElement }) => {
    const { page, open } = list(canvasElement)
    await open()
    const { left, right } = page.getByRole('group', { name: 'Country or region' }).getBoundingClientRect()
    await expect(left).toBeGreaterThanOrEqual(8)
    await expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth - 8)
  },
}

/** Without flags the names stand alone. */
export const WithoutFlags: Story = {
  render: ({ flag: _flag, ...args }) => <VerifyPhoneStep {...args} />,
  play: async ({ canvasElement }) => {
    const { open, all245 } = list(canvasElement)
    await open()
    await all245()
    await expect(canvasElement.querySelector('.es-flag')).toBeNull()
  },
}

/** A country that no flag is drawn for shows its code, in the place of a flag. */
export const NoSuchFlag: Story = {
  args: { flag: () => <Flag country={'QZ' as CountryCode} /> },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('.es-flag')).toHaveTextContent('QZ'))
    const { width, height } = canvasElement.querySelector('.es-flag')!.getBoundingClientRect()
    await expect([width, height]).toEqual([24, 16])
  },
}
