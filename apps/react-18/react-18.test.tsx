import { render, screen } from '@testing-library/react'
import { useId, version } from 'react'
import { version as domVersion } from 'react-dom'
import { expect, it } from 'vitest'

it('is the React of these tests and of what renders them', () => {
  function Reads() {
    return <output id={useId()}>{version}</output>
  }
  render(<Reads />)
  expect(screen.getByRole('status').textContent).toBe('18.3.1')
  expect(domVersion).toBe('18.3.1')
  // React 19 writes its ids otherwise.
  expect(screen.getByRole('status').id).toMatch(/^:r\w+:$/)
})
