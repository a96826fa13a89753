import { useState } from 'react'
import { fill } from '../messages/fill'
import type { Fill } from '../messages/messages'

interface LongWaitProps {
  /** Epoch ms. */
  until: number
  locale: string
  /** What is said when it ends today. */
  sameDay: Fill<'time'>
  /** What is said when it ends on another day. */
  otherDay: Fill<'time'>
}

/** When a wait of hours or days ends, in the person's own time zone: `21:15`, `tomorrow, 09:15`, `Friday 09:15`, `3 June, 09:15`. */
export function LongWait({ until, locale, sameDay, otherDay }: LongWaitProps) {
  const [today] = useState(() => dayOf(Date.now()))
  const days = dayOf(until) - today
  return fill(days > 0 ? otherDay : sameDay, { time: <bdi>{endOf(until, days, locale)}</bdi> })
}

/** Calendar days of the person's time zone, numbered; the hour that a change of clocks adds or takes is rounded away. */
const dayOf = (instant: number) => {
  const date = new Date(instant)
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000)
}

function endOf(until: number, days: number, locale: string): string {
  const clock = { hour: 'numeric', minute: '2-digit' } as const
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, ...clock }).format(until)
  if (days <= 0) return format({})
  if (days === 1) {
    const tomorrow = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(1, 'day')
    return `${tomorrow}, ${format({})}`
  }
  return format(days < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' })
}
