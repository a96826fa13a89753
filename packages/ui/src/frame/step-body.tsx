import { Component, useEffect, useState, type CSSProperties, type ReactNode } from 'react'
import { useFrame } from './frame-context'
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
export function StepBody({ name, className, children }: StepBodyProps) {
  const { look } = useFrame()
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
  const step = look('step', className)
  return [name, previous].map((each) => {
    if (!each) return null
    const leaving = each !== name
    return (
      <div key={each} {...step} {...(leaving && { style: unseen, 'data-leaving': '' })}>
        <Frozen when={leaving}>{children}</Frozen>
      </div>
    )
  })
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
