import { Source } from '@storybook/addon-docs/blocks'
import { useDarkDocs } from '../../../.storybook/docs/themed-docs'

interface FileProps {
  /** As it is shown above the code. */
  name: string
  /** The file itself, imported with `?raw`, so that what is read here has been compiled or run. */
  text: string
}

const languages = { tsx: 'tsx', ts: 'typescript', css: 'css' } as const

export function File({ name, text }: FileProps) {
  const extension = name.split('.').at(-1) as keyof typeof languages
  return (
    <figure className="guide-file">
      <figcaption>{name}</figcaption>
      <Source code={text.trim()} language={languages[extension]} dark={useDarkDocs()} />
    </figure>
  )
}
