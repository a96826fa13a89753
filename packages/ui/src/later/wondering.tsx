import { useHasPassed, type VerifyPhone } from '@embedded-signup/hooks'
import type { ReactNode } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import { NothingYet } from './nothing-yet'

/** Most codes arrive within seconds; after this long without one a person begins to wonder. In ms. */
const patience = 30_000

interface WonderingProps {
  step: Extract<VerifyPhone, { step: 'code' }>
  /** What can be done; stays in its place, so that nobody loses the focus. */
  children: ReactNode
}

/** After half a minute without a code: what to look at, around what can be done. */
export function Wondering({ step, children }: WonderingProps) {
  const { failures } = useMessages()
  const { look } = useFrame()
  const busy = step.field.value || step.check.error || step.resend.error
  const wondering = useHasPassed(step.sentAt + patience) && !busy
  const words = useFailures(failures, wondering)?.nothingYet
  const shown = wondering && words
  return (
    <div {...(shown && look('wondering'))}>
      {/* Always there, so that its words are announced; the advice itself waits to be read. */}
      <div aria-live="polite">{shown && <strong {...look('hint-title')}>{words.title}</strong>}</div>
      {shown && <NothingYet step={step} words={words} />}
      {children}
    </div>
  )
}
