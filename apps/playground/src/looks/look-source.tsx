import { useState } from 'react'
import type { Look } from '../settings/settings'
import { useLoaded } from '../use-loaded'
import { loadSources } from './look-modules'
import './look-source.css'
import { lookTexts } from './look-texts'

/** What draws the card above, as an integrator would write it. */
export function LookSource({ look }: { look: Look }) {
  const [open, setOpen] = useState(false)
  const { title, summary } = lookTexts[look]
  return (
    <details className="source" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <b>{title}.</b> {summary} <span className="source-open">{open ? 'Hide code' : 'Show code'}</span>
      </summary>
      {open && <Files look={look} />}
    </details>
  )
}

function Files({ look }: { look: Look }) {
  const { loaded, failed, retry } = useLoaded(look, loadSources)
  if (failed) {
    return (
      <p className="hint" role="alert">
        The code could not be loaded.{' '}
        <button type="button" className="button button-quiet" onClick={retry}>
          Try again
        </button>
      </p>
    )
  }
  return loaded?.value.map(({ name, text }) => (
    <figure key={name} dir="ltr">
      <figcaption>{name}</figcaption>
      {/* Scrolls by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} role="group" aria-label={name}>
        <code>{text.trimEnd()}</code>
      </pre>
    </figure>
  ))
}
