import { createContext, useContext, type ComponentType } from 'react'
import type { ButtonElementProps } from '../parts/button'
import { createLooks, type LookOf } from './slots'

interface Frame {
  /** Begins the ids of the fields and of what describes them. */
  id: string
  look: LookOf
  button?: ComponentType<ButtonElementProps> | undefined
}

export const FrameContext = createContext<Frame>({ id: '', look: createLooks({}) })

/** What the frame around a step gives to all that stands in it. */
export const useFrame = (): Frame => useContext(FrameContext)
