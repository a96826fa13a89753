import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
it('renders', () => { render(<p>Hi</p>); expect(screen.getByText('Hi')).toBeInTheDocument() })
it('is cleaned', () => { expect(screen.queryByText('Hi')).toBeNull() })
it('prints', () => { render(<ul>{[1,2].map(() => <li>x</li>)}</ul>); expect(1).toBe(1) })
