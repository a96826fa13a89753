import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ComponentPropsWithoutRef } from 'react'
import { expect, it, vi } from 'vitest'
import { useRender, type Render } from './render'

type Props = ComponentPropsWithoutRef<'button'>

interface PartProps {
  by: Render<Props, undefined> | undefined
  props: Props
}

const Part = ({ by, props }: PartProps) => useRender(by)?.(props, undefined) ?? 'ours'

const draw = (by: PartProps['by'], props: Props) => render(<Part by={by} props={props} />)

it('gives an element of yours all that makes the part work, and adds class names and styles up', () => {
  draw(<button type="submit" aria-label="Send code" className="theirs" style={{ color: 'red' }} />, {
    type: 'button',
    className: 'ours',
    style: { margin: 1 },
    'aria-disabled': true,
    children: 'Send code',
  })
  const button = screen.getByRole('button', { name: 'Send code' })
  expect(button.className).toBe('ours theirs')
  expect(button.getAttribute('style')).toBe('margin: 1px; color: red;')
  expect(button.getAttribute('type')).toBe('submit')
  expect(button.getAttribute('aria-disabled')).toBe('true')
})

it('runs the handler of the element, then ours, unless theirs prevents it', async () => {
  const order: string[] = []
  const prevent = vi.fn<(event: { preventDefault(): void }) => void>((event) => {
    order.push('theirs')
    if (order.length > 2) event.preventDefault()
  })
  draw(<button type="button" aria-label="Go" onClick={prevent} />, { onClick: () => order.push('ours') })
  await userEvent.click(screen.getByRole('button'))
  await userEvent.click(screen.getByRole('button'))
  expect(order).toEqual(['theirs', 'ours', 'theirs'])
})

it('hands the props to a function as they are', () => {
  const { container } = draw(({ className }) => <em className={className} />, { className: 'ours' })
  expect(container.innerHTML).toBe('<em class="ours"></em>')
})

it('leaves a part alone that is not drawn otherwise', () => {
  expect(draw(undefined, {}).container.innerHTML).toBe('ours')
})
