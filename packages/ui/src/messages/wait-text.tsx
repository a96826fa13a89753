import { useCountdown } from '@embedded-signup/hooks'
import type { ReactNode } from 'react'
import { useFrame } from '../frame/frame-context'
import { LongWait } from '../later/long-wait'
import { fill, ltr } from './fill'
import type { Fill } from './messages'
import { useMessages } from './messages-context'

interface WaitTextProps {
  /** Epoch ms. */
  until: number
  /** While it is no more than a quarter of an hour away. */
  soon: Fill<'time'>
  /** For longer waits: a time of day says more than a count of minutes. Default: nothing is said of them. */
  later?: LongWords
  /** When it has passed. */
  children?: ReactNode
}

interface LongWords {
  sameDay: Fill<'time'>
  otherDay: Fill<'time'>
}

/** Of what is counted down, in seconds: the longest step of the kit's own schedule of waits. */
const longestCounted = 900

/** The only text that renders every second. */
export function WaitText({ until, soon, later, children }: WaitTextProps) {
  const { locale } = useMessages()
  const { look } = useFrame()
  const seconds = useCountdown(until)
  if (seconds === 0) return children && <span>{children}</span>
  if (seconds > longestCounted) return later && <LongWait until={until} locale={locale} {...later} />
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return fill(soon, { time: <span {...look('digits')}>{ltr(time)}</span> })
}
