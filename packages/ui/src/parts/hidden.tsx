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
  userSelect: 'none',
}

/** The look of what is heard, not seen. */
export function useHiddenLook() {
  const look = useFrame().look('hidden')
  return look.className ? look : { ...look, style: { ...outOfSight, ...look.style } }
}

/** A live region that is heard, not seen. */
export const Hidden = ({ children }: { children: ReactNode }) => (
  <div aria-live="polite" {...useHiddenLook()}>
    {children}
  </div>
)
