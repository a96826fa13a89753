import { expect, it } from 'vitest'
import { sectionOf } from './section-of'

const readme = `# Package

## Options

Of [the handler](src/handler.ts), see [the site](https://example.com).

### Deeper

more

## Else

other
`

it('takes a section with what is below it, and no more', () => {
  expect(sectionOf(readme, 'Options')).toMatch(/^Of .*\n\n### Deeper\n\nmore$/s)
  expect(sectionOf(readme, 'Deeper')).toBe('more')
  expect(sectionOf(readme, 'Else')).toBe('other')
})

it('keeps links to the web and unties those into the repository', () => {
  expect(sectionOf(readme, 'Options')).toContain('Of the handler, see [the site](https://example.com).')
})

it('throws when the heading was renamed', () => {
  expect(() => sectionOf(readme, 'Choices')).toThrow('There is no heading “Choices”.')
})
