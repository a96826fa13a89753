import { Component, useEffect, useState, type CSSProperties, type ReactNode } from 'react'
import { useFrame } from './frame-context'
import { createHider } from './hide-all-but-focus'
import { noticeMs } from './use-focus'

/** Not `display`, `visibility` or `position`: with these a browser takes an element out of its accessibility tree. */
const unseen: CSSProperties = { height: 0, overflow: 'clip', opacity: 0 }

interface StepBodyProps {
  /** The current step; `undefined` shows nothing. */
  name: string | undefined
  className?: string | undefined
  children: ReactNode
}

/**
 * What a step shows. The step before stays on the page for a moment, unseen: it holds what has the focus, and a screen
 * reader has to hear of the new focus before the old one is gone. Otherwise Orca says nothing of the new field and keeps the
 * digits that are typed to itself.
 */
export function StepBody({ name, ...body }: StepBodyProps) {
  const [current, show] = useState(name)
  const [previous, keep] = useState<string>()
  if (current !== name) {
    show(name)
    keep(current)
  }
  useEffect(() => {
    if (!previous) return undefined
    const timer = setTimeout(keep, noticeMs)
    return () => clearTimeout(timer)
  }, [previous])
  return [name, previous].map((each) => each && <Body key={each} {...body} leaving={each !== name} />)
}

interface BodyProps extends Omit<StepBodyProps, 'name'> {
  leaving: boolean
}

function Body({ leaving, className, children }: BodyProps) {
  const { look } = useFrame()
  const [hide] = useState(createHider)
  return (
    <div {...look('step', className)} {...(leaving && { ref: hide, style: unseen, 'data-leaving': '' })}>
      <Frozen when={leaving}>{children}</Frozen>
    </div>
  )
}

interface FrozenProps {
  when: boolean
  children: ReactNode
}

/** Shows what it showed last. */
class Frozen extends Component<FrozenProps> {
  override shouldComponentUpdate({ when }: FrozenProps): boolean {
    return !when
  }
  override render(): ReactNode {
    return this.props.children
  }
}
