import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentPropsWithoutRef } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { VerifyPhone, VerifyPhoneStep } from '../index'
import { backendOf, StoryStage } from '../stories/story-stage'
import './restyle.css'

const phone = '+6281234567890'

const meta = {
  title: 'Restyle',
  component: VerifyPhoneStep,
  args: { defaultCountry: 'ID', resume: false },
  decorators: [
    (Story) => (
      <StoryStage>
        <Story />
      </StoryStage>
    ),
  ],
} satisfies Meta<typeof VerifyPhoneStep>

export default meta
type Story = StoryObj<typeof meta>

/** The whole job with the names that everyone hears, whatever it looks like. */
const verify: Story['play'] = async ({ canvasElement }) => {
  const page = within(canvasElement)
  await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812-3456-7890')
  await userEvent.click(page.getByRole('button', { name: 'Send code' }))
  const field = await page.findByRole('textbox', { name: 'Verification code' })
  await waitFor(() => expect(field).toHaveFocus())
  const { sandbox } = backendOf(canvasElement)
  await userEvent.type(field, (await sandbox.inbox.waitFor(phone, { timeoutMs: 5000 })).code)
  await waitFor(() => expect(page.getByRole('status')).toHaveTextContent('is verified'))
}

const styleOf = (element: Element) => getComputedStyle(element)

/** Four lines of CSS, set on the step: colour, radius, type and height. Dark mode comes from the same four. */
export const FourLines: Story = {
  args: { className: 'four-lines' },
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Send code' })
    await expect(styleOf(button).borderRadius).toBe('4px')
    await expect(styleOf(button).minHeight).toBe('40px')
  },
}

/** The same theme where a page is dark. */
export const FourLinesInTheDark: Story = { args: { className: 'four-lines' }, globals: { theme: 'dark' } }

/** Classes of the page for single elements. Ours are in a layer, so any class outside one wins, whatever its weight. */
export const ClassNames: Story = {
  args: { classNames: { label: 'caps', 'button-primary': 'pill', method: 'flat' } },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await expect(styleOf(page.getByText('Phone number')).textTransform).toBe('uppercase')
    await expect(styleOf(page.getByRole('button', { name: 'Send code' })).borderRadius).toBe('999px')
  },
}

/** Inline styles by element, for a page whose theme lives in script. */
export const Styles: Story = {
  args: {
    styles: {
      'button-primary': { backgroundColor: 'rgb(20, 20, 20)', color: '#fff' },
      phone: { borderWidth: 2 },
    },
  },
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Send code' })
    await expect(styleOf(button).backgroundColor).toBe('rgb(20, 20, 20)')
  },
}

/** No class of ours and nothing that only decorates: plain elements that do the whole job, for a style sheet of your own. */
export const Unstyled: Story = {
  args: { unstyled: true, classNames: { hidden: 'seen-by-no-one' } },
  play: async (context) => {
    const ours = () => context.canvasElement.querySelector('[class*="es-"], svg')
    const page = within(context.canvasElement)
    await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812{Enter}')
    await waitFor(() => expect(page.getByRole('alert')).toHaveTextContent('too short for Indonesia'))
    await expect(ours()).toBeNull()
    await userEvent.clear(page.getByRole('textbox', { name: 'Phone number' }))
    await verify(context)
    await expect(ours()).toBeNull()
  },
}

function OwnButton({ tone, ...props }: ComponentPropsWithoutRef<'button'> & { tone: 'loud' | 'calm' }) {
  return <button type="button" {...props} data-tone={tone} />
}

/** Parts in a layout of your own, with a button of your own: texts, focus, waits and errors stay ours. */
export const OwnLayout: Story = {
  render: () => (
    <VerifyPhone.Root defaultCountry="ID" resume={false} className="own-layout">
      <VerifyPhone.Step name="phone" className="own-row">
        <VerifyPhone.NumberField />
        <VerifyPhone.SendButton render={<OwnButton tone="loud" className="own-button" />} />
      </VerifyPhone.Step>
      <VerifyPhone.Step name="phone">
        <VerifyPhone.Message />
        <VerifyPhone.MethodPicker />
      </VerifyPhone.Step>
      <VerifyPhone.Status />
      <VerifyPhone.Step name="code">
        <VerifyPhone.CodeField />
        <VerifyPhone.Message />
        <VerifyPhone.VerifyButton render={<OwnButton tone="loud" className="own-button" />} />
        <VerifyPhone.NothingYet />
        <div className="own-row">
          <VerifyPhone.ResendButton render={(props) => <OwnButton {...props} tone="calm" />} />
          <VerifyPhone.OtherMethodButton render={(props) => <OwnButton {...props} tone="calm" />} />
          <VerifyPhone.ChangeNumber render={(props) => <OwnButton {...props} tone="calm" />} />
        </div>
      </VerifyPhone.Step>
    </VerifyPhone.Root>
  ),
  play: async (context) => {
    const page = within(context.canvasElement)
    const send = page.getByRole('button', { name: 'Send code' })
    await expect(send).toHaveAttribute('data-tone', 'loud')
    await expect(send).toHaveClass('own-button')
    await userEvent.click(send)
    await waitFor(() => expect(page.getByRole('alert')).toHaveTextContent('Enter your phone number.'))
    await expect(page.getByRole('textbox', { name: 'Phone number' })).toHaveFocus()
    await verify(context)
  },
}

/** Country and number apart, in fields of the page's own making. */
export const OwnFields: Story = {
  render: () => (
    <VerifyPhone.Root defaultCountry="ID" resume={false}>
      <VerifyPhone.Step name="phone">
        <VerifyPhone.CountrySelect />
        <VerifyPhone.Label />
        <VerifyPhone.NumberInput render={(props) => <input {...props} className="own-input" />} />
        <VerifyPhone.Message render={(props) => <div {...props} className="own-alert" />} />
        <VerifyPhone.SendButton />
      </VerifyPhone.Step>
      <VerifyPhone.Step name="code">
        <VerifyPhone.Label />
        <VerifyPhone.CodeInput render={<input className="own-input" />} />
        <VerifyPhone.Message />
        <VerifyPhone.VerifyButton />
      </VerifyPhone.Step>
      <VerifyPhone.Status />
    </VerifyPhone.Root>
  ),
  play: async (context) => {
    const page = within(context.canvasElement)
    await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812{Enter}')
    await waitFor(() => expect(page.getByRole('alert')).toHaveClass('own-alert'))
    await userEvent.clear(page.getByRole('textbox', { name: 'Phone number' }))
    await verify(context)
  },
}
