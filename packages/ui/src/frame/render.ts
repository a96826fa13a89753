import {
  cloneElement,
  useEffect,
  useState,
  version,
  type CSSProperties,
  type ReactElement,
  type Ref,
} from 'react'
import { createSharedRef } from './refs'

type Props = Record<string, unknown>

/**
 * Draws a part otherwise: an element of yours, which is given all that makes the part work, or a function that gets it as
 * props, and beside it what the part knows. The element's own props win; class names and styles add up, handlers run both,
 * yours first, and the element is given to both refs, whichever kind they are.
 */
export type Render<Part, State = unknown> = ReactElement | ((props: Part, state: State) => ReactElement)

/** A `render` as a function; `undefined` stays so. */
export function useRender<Part extends object, State>(
  render: Render<Part, State> | undefined,
): ((props: Part, state: State) => ReactElement) | undefined {
  const element = typeof render === 'object' ? (render as ReactElement<Props>) : undefined
  const theirs = element && refOf(element)
  const [shared] = useState(() => createSharedRef<unknown>(theirs))
  useEffect(() => shared.follow(theirs))
  if (!element) return render as Exclude<typeof render, ReactElement>
  return (props) => {
    const all = merged(props as Props, element.props)
    // A part without a ref of ours leaves the element's as it is.
    if ('ref' in props) all['ref'] = shared.with(props.ref as Ref<unknown>)
    return cloneElement(element, all)
  }
}

/** React 18 keeps it beside the props and warns where it is looked for in them; React 19 the other way round. */
const refOf = (element: ReactElement<Props>) =>
  (parseInt(version, 10) === 18
    ? (element as unknown as { ref: unknown }).ref
    : element.props['ref']) as Ref<unknown>

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
