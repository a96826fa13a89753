import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { VerifyPhoneStep } from '../index'
import { StoryStage } from '../stories/story-stage'
import { contrastsIn } from './contrasts'
import './theming.css'

interface Theme {
  '--es-accent'?: string
  '--es-surface'?: string
  '--es-text'?: string
  '--es-danger'?: string
  '--es-radius'?: string
  '--es-space'?: string
  '--es-control'?: string
  '--es-type'?: string
  '--es-font'?: string
  /** One of the finished themes, as a class. */
  theme?: string
}

const colour = { control: 'color' } as const

/**
 * Variables, set on an element around the step. What is not given follows from what is: the text on the accent, the accent
 * as text in light and dark, muted text and borders. Turn the controls, and the theme in the toolbar.
 */
const meta = {
  title: 'Theming',
  parameters: { controls: { expanded: false } },
  argTypes: {
    '--es-accent': colour,
    '--es-surface': colour,
    '--es-text': colour,
    '--es-danger': colour,
    theme: { control: false },
  },
  render: ({ theme, ...variables }) => (
    <div className={theme} style={variables as CSSProperties}>
      <StoryStage>
        <VerifyPhoneStep defaultCountry="ID" resume={false} />
      </StoryStage>
    </div>
  ),
} satisfies Meta<Theme>

export default meta
type Story = StoryObj<typeof meta>

const step = (canvasElement: HTMLElement) => canvasElement.querySelector<HTMLElement>('.es-root')!

/** Every variable of a theme, to be turned. */
export const Controls: Story = {
  args: {
    '--es-accent': '#5b5bd6',
    '--es-radius': '10px',
    '--es-space': '8px',
    '--es-control': '48px',
    '--es-type': '1rem',
  },
  play: async ({ canvasElement, args }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Send code' })
    const style = getComputedStyle(button)
    await expect(style.getPropertyValue('--_es-accent')).toBe(args['--es-accent'])
    await expect(style.borderRadius).toBe(args['--es-radius'])
    await expect(style.minHeight).toBe(args['--es-control'])
  },
}

const withError: Story['play'] = async ({ canvasElement }) => {
  const page = within(canvasElement)
  await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812{Enter}')
  await waitFor(() => expect(page.getByRole('alert')).toHaveTextContent('too short'))
}

/** Black on white, and white on black in the dark. One black for both would become a grey there that does not sink. */
export const Ink: Story = { args: { theme: 'theme-ink' }, play: withError }
/** Ink on a dark page. */
export const InkInTheDark: Story = { ...Ink, globals: { theme: 'dark' } }

/** Warm and round. */
export const Clay: Story = { args: { theme: 'theme-clay' }, play: withError }
/** Clay on a dark page. */
export const ClayInTheDark: Story = { ...Clay, globals: { theme: 'dark' } }

/** An accent that white cannot be read on: the button's text is black, and links are the same yellow, darkened. */
export const Signal: Story = { args: { theme: 'theme-signal' }, play: withError }
/** Signal on a dark page. */
export const SignalInTheDark: Story = { ...Signal, globals: { theme: 'dark' } }

/** Hues in steps of 24°, from black to nearly white: whatever the accent, what is derived from it can be read. */
const accents = Array.from({ length: 15 }, (_, index) => index * 24).flatMap((hue) =>
  [0, 25, 45, 60, 80, 95].flatMap((light) => [30, 100].map((grey) => `hsl(${hue} ${grey}% ${light}%)`)),
)

/** WCAG 2.2: 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of what shows where a field begins and ends. */
const least = {
  'on-accent on fill': 4.5,
  'on-accent on fill-hover': 4.5,
  'ink on surface': 4.5,
  'ink on tint': 4.5,
  'muted on surface': 4.5,
  'muted on tint': 4.5,
  'text on tint': 4.5,
  'border on surface': 3,
} as const

/** Whatever the accent, what follows from it can be read: measured here, in both schemes. */
export const EveryAccent: Story = {
  play: async ({ canvasElement }) => {
    const root = step(canvasElement)
    const found = (['light', 'dark'] as const).flatMap((scheme) =>
      [undefined, ...accents].flatMap((accent) =>
        contrastsIn(root, { scheme, accent }, least).map(
          ({ pair, contrast }) => `${scheme}, ${accent}: ${pair} is ${contrast.toFixed(2)}`,
        ),
      ),
    )
    await expect(found).toEqual([])
  },
}

/** A page says that it is dark by `color-scheme`, by the class `dark` or by `data-theme`; the nearest mark counts. */
export const WhereThemesAreChosen: Story = {
  play: async ({ canvasElement }) => {
    const root = step(canvasElement)
    const around = root.closest<HTMLElement>('.story-card')!
    const beyond = around.parentElement!
    const surface = () => getComputedStyle(root.querySelector('.es-phone')!).backgroundColor
    const [white, dark] = ['rgb(255, 255, 255)', 'rgb(21, 24, 28)']
    // The toolbar's own mark stands farther out.
    around.className = 'story-card light'
    await expect(surface()).toBe(white)
    around.className = 'story-card dark'
    await expect(surface()).toBe(dark)
    beyond.dataset['theme'] = 'light'
    await expect(surface()).toBe(dark)
    around.className = 'story-card'
    await expect(surface()).toBe(white)
    around.dataset['theme'] = 'dark'
    await expect(surface()).toBe(dark)
    delete beyond.dataset['theme']
    delete around.dataset['theme']
  },
}
