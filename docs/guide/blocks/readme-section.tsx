import { Markdown, Source } from '@storybook/addon-docs/blocks'
import { useDarkDocs } from '../../../.storybook/docs/themed-docs'
import { sectionOf } from './section-of'

/** One section of a package's README, so that it is written once. */
export const ReadmeSection = ({ readme, heading }: { readme: string; heading: string }) => (
  <Markdown options={{ overrides: { code: Code } }}>{sectionOf(readme, heading)}</Markdown>
)

/** Fenced code has its language as a class; code within a sentence has none. */
function Code({ className, children }: { className?: string; children: string }) {
  const dark = useDarkDocs()
  const language = className?.split('-').at(-1)
  if (!language) return <code>{children}</code>
  return <Source code={children} language={language === 'sh' ? 'bash' : 'tsx'} dark={dark} />
}
