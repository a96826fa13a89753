import { Controls, Description, DocsContext, Primary, Subtitle, Title } from '@storybook/addon-docs/blocks'
import { useContext } from 'react'
import { linkTo } from './link-to'

/**
 * A component's page: what it is, one live example, every prop. Its other stories are named and linked, not rendered:
 * each is a state that its play function brings about, and thirty steps on one page would all show the first.
 */
export function ComponentPage() {
  const stories = useContext(DocsContext).componentStories()
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Primary />
      <h2>Props</h2>
      <Controls />
      <h2>States</h2>
      <ul className="guide-states">
        {stories.map(({ id, name, parameters }) => (
          <li key={id}>
            <a href={linkTo('story', id)} target="_top">
              {name}
            </a>
            <span>{sentence(parameters)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The story's TSDoc, as plain text. */
function sentence(parameters: { docs?: { description?: { story?: string } } }) {
  return parameters.docs?.description?.story?.replaceAll('`', '').replaceAll(/\s+/g, ' ')
}
