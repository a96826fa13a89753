import type { VerifyPhone } from '@embedded-signup/hooks'
import { useLaterPart } from '../later/use-later-part'

type Sent = Extract<VerifyPhone, { step: 'code' | 'sent' }>

const isSent = (step: { step: string }): step is Sent => step.step === 'code' || step.step === 'sent'

/** The steps after sending are not in the first load; a code that is on its way waits for them if it must. */
export function useAfterSending(step: { step: string }) {
  const now = isSent(step)
  const part = useLaterPart(now)
  return {
    ready: !now || part !== undefined,
    afterSending:
      now && part && (step.step === 'code' ? <part.CodeStep step={step} /> : <part.SentStep step={step} />),
  }
}
