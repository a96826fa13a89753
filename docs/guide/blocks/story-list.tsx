import { linkTo } from '../../../.storybook/docs/link-to'
import { useStoryIndex } from './story-index'

/** The stories whose title begins with one of these words, linked. */
export function StoryList({ under }: { under: readonly string[] }) {
  const stories = useStoryIndex()?.filter(
    ({ type, title }) => type === 'story' && under.includes(title.split('/')[0] ?? ''),
  )
  if (!stories) return null
  if (stories.length === 0) return <p>There are none in this build.</p>
  return (
    <ul>
      {stories.map(({ id, title, name }) => (
        <li key={id}>
          <a href={linkTo('story', id)} target="_top">
            {`${title.replaceAll('/', ' / ')}: ${name}`}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** How many stories there are. */
export const StoryCount = () => useStoryIndex()?.filter(({ type }) => type === 'story').length ?? '…'
