import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
const meta = { render: () => <button type="button">Send</button> } satisfies Meta
export default meta
export const Good: StoryObj = { play: async ({ canvas }) => { await expect(canvas.getByRole('button', { name: 'Send' })).toBeVisible() } }
export const Loud: StoryObj = { play: async () => { console.error('bad') } }
export const Inaccessible: StoryObj = { render: () => <input /> }
export const Wrong: StoryObj = { play: async ({ canvas }) => { await expect(canvas.getByRole('button', { name: 'Nope' })).toBeVisible() } }
