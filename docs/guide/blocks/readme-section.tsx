import { Markdown } from '@storybook/addon-docs/blocks'
import { sectionOf } from './section-of'

/** One section of a package's README, so that it is written once. */
export const ReadmeSection = ({ readme, heading }: { readme: string; heading: string }) => (
  <Markdown>{sectionOf(readme, heading)}</Markdown>
)
