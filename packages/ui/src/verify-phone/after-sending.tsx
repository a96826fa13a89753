import type { VerifyPhone } from '@embedded-signup/hooks'
import { useLaterPart } from '../later/use-later-part'

type Sent = Extract<VerifyPhone, { step: 'code' | 'sent' }>

const isSent = (step: { step: string }): step is Sent => step.step === 'code' || step.step === 'sent'

/**
 * The steps after sending are not in the first load; a code that is on its way waits for them if it must. A hook, so that
 * the frame is drawn anew when they arrive, and moves the focus into them.
 */
export function useAfterSending(step: { step: string }) {
  const now = isSent(step)
  const part = useLaterPart(now)
  if (!part || !now) return null
  return step.step === 'code' ? <part.CodeStep step={step} /> : <part.SentStep step={step} />
}
