import { cloneElement, type CSSProperties, type ReactElement } from 'react'

type Props = Record<string, unknown>

/**
 * Draws a part otherwise: an element of yours, which is given all that makes the part work, or a function that gets it as
 * props, and beside it what the part knows. The element's own props win; class names and styles add up, and handlers run
 * both, yours first.
 */
export type Render<Part, State = unknown> = ReactElement | ((props: Part, state: State) => ReactElement)

/** A `render` as a function; `undefined` stays so. */
export function drawnBy<Part extends object, State>(
  render: Render<Part, State> | undefined,
): ((props: Part, state: State) => ReactElement) | undefined {
  if (render === undefined || typeof render === 'function') return render
  return (props) => cloneElement(render, merged(props as Props, render.props as Props))
}

function merged(ours: Props, theirs: Props): Props {
  const all: Props = { ...ours, ...theirs }
  for (const [name, value] of Object.entries(theirs)) {
    const before = ours[name]
    if (name === 'className') all[name] = [before, value].filter(Boolean).join(' ')
    else if (name === 'style') all[name] = { ...(before as CSSProperties), ...(value as CSSProperties) }
    else if (isHandler(before) && isHandler(value)) all[name] = both(value, before)
  }
  return all
}

type Handler = (event: { defaultPrevented?: boolean }, ...rest: unknown[]) => unknown

const isHandler = (value: unknown): value is Handler => typeof value === 'function'

/** Theirs may keep ours from running, by `preventDefault`. */
const both =
  (theirs: Handler, ours: Handler): Handler =>
  (event, ...rest) => {
    theirs(event, ...rest)
    if (!event.defaultPrevented) return ours(event, ...rest)
  }
