import type { ReactNode } from 'react'
import { useFrame } from '../frame/frame-context'

/** Strokes and sizes stand in the style sheet: without a class there is no icon. */
function Icon({ children }: { children: ReactNode }) {
  const look = useFrame().look('icon')
  return look.className ? (
    <svg viewBox="0 0 20 20" aria-hidden="true" {...look}>
      {children}
    </svg>
  ) : null
}

export const MessageIcon = () => (
  <Icon>
    <path d="M5 3h10a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H9l-4 3v-3a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z" />
    <path d="M7 8.5h0m3 0h0m3 0h0" strokeWidth="2" />
  </Icon>
)

export const CallIcon = () => (
  <Icon>
    <path d="m7 3-3 1c0 7 5 12 12 12l1-3-4-2-2 2a9 9 0 0 1-4-4l2-2z" />
  </Icon>
)

export const ChevronIcon = () => (
  <Icon>
    <path d="m6 8 4 4 4-4" />
  </Icon>
)

export const CheckIcon = () => (
  <Icon>
    <path d="m5 10 3 4 7-8" strokeWidth="2" />
  </Icon>
)

export const CrossIcon = () => (
  <Icon>
    <path d="m6 6 8 8m0-8-8 8" strokeWidth="2" />
  </Icon>
)

export const AlertIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 6.5v4m0 3h0" strokeWidth="2" />
  </Icon>
)
