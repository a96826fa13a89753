import type { ReactNode } from 'react'

/**
 * The text with its places filled in; numbers and times stay left to right in any language. Another text is another
 * element, and so is each place: a page translator replaces bare text, and React then cannot find what it has to change
 * or take away.
 */
export function fill(text: string, values: Record<string, ReactNode>): ReactNode {
  return (
    <span key={text}>
      {text.split(/\{(\w+)\}/).map((part, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one text never change places
        index % 2 ? <span key={index}>{values[part]}</span> : part,
      )}
    </span>
  )
}

/** A number people dial or read aloud, kept left to right inside any sentence. */
export const ltr = (text: string): ReactNode => <bdi dir="ltr">{text}</bdi>
