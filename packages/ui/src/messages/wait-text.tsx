import { useCountdown } from '@embedded-signup/hooks'
import type { ReactNode } from 'react'
import { useFrame } from '../frame/frame-context'
import { fill, ltr } from './fill'
import type { Fill } from './messages'
import { useMessages } from './messages-context'

interface WaitTextProps {
  /** Epoch ms. */
  until: number
  /** While it is less than an hour away. */
  soon: Fill<'time'>
  /** For longer waits: a time of day says more than a count of minutes. */
  later: Fill<'time'>
  /** When it has passed. */
  children?: ReactNode
}

/** The only text that renders every second. */
export function WaitText({ until, soon, later, children }: WaitTextProps) {
  const { locale } = useMessages()
  const { look } = useFrame()
  const seconds = useCountdown(until)
  if (seconds === 0) return children && <span>{children}</span>
  if (seconds >= 3600) {
    const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(until)
    return fill(later, { time: <bdi>{time}</bdi> })
  }
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return fill(soon, { time: <span {...look('digits')}>{ltr(time)}</span> })
}
