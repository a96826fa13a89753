import type { VerifyPhone } from '@embedded-signup/hooks'
import type { RefObject } from 'react'
import { fill, ltr } from '../messages/fill'
import type { Messages } from '../messages/messages'
import { useMessages } from '../messages/messages-context'
import { CallIcon, CheckIcon, MessageIcon } from '../parts/icons'

/** Where the step stands, seen and heard: one status region that is always there, so that every change is announced. */
export function Status({ step, ref }: { step: VerifyPhone; ref: RefObject<HTMLDivElement | null> }) {
  const messages = useMessages()
  return (
    <div ref={ref} role="status" tabIndex={-1} className="es-status" data-step={step.step}>
      {step.step !== 'phone' && (
        <>
          <span className="es-status-icon" aria-hidden="true">
            {step.step === 'verified' ? (
              <CheckIcon />
            ) : step.method === 'sms' ? (
              <MessageIcon />
            ) : (
              <CallIcon />
            )}
          </span>
          <p className="es-status-text">{fill(textOf(step, messages), { phone: ltr(step.display) })}</p>
        </>
      )}
    </div>
  )
}

function textOf(step: Exclude<VerifyPhone, { step: 'phone' }>, messages: Messages): string {
  if (step.step === 'verified') return messages.verified
  return step.delivery === 'maybe_sent' ? messages.codeMaybeSent : messages.codeSent[step.method]
}
