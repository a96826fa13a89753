import type { CSSProperties, ReactNode } from 'react'
import { useFrame } from '../frame/frame-context'

/** Where no class hides it. A script may set this under any CSP; only markup from a server may not. */
const outOfSight: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
}

/** A live region that is heard, not seen. */
export function Hidden({ children }: { children: ReactNode }) {
  const look = useFrame().look('hidden')
  return (
    <div aria-live="polite" {...look} style={look.className ? look.style : { ...outOfSight, ...look.style }}>
      {children}
    </div>
  )
}
