import type { VerifyPhone } from '@embedded-signup/hooks'
import { useFrame } from '../frame/frame-context'
import { fill } from '../messages/fill'
import type { Messages } from '../messages/messages'
import { useMessages } from '../messages/messages-context'
import { PhoneText } from '../messages/phone-text'
import { CallIcon, CheckIcon, MessageIcon } from '../parts/icons'

/** What the status region says of the step at hand; nothing before a code is on its way. */
export function Status({ step }: { step: VerifyPhone }) {
  const messages = useMessages()
  const { look } = useFrame()
  if (step.step === 'phone') return null
  return (
    <>
      <span
        {...look('status-icon')}
        data-state={step.step === 'verified' ? 'done' : undefined}
        aria-hidden="true"
      >
        {step.step === 'verified' ? <CheckIcon /> : step.method === 'sms' ? <MessageIcon /> : <CallIcon />}
      </span>
      {/* A code sent anew is news, though the words are the same. */}
      <p key={'sentAt' in step ? step.sentAt : step.step} {...look('status-text')}>
        {fill(textOf(step, messages), { phone: <PhoneText display={step.display} /> })}
      </p>
    </>
  )
}

function textOf(step: Exclude<VerifyPhone, { step: 'phone' }>, messages: Messages): string {
  if (step.step === 'verified') return messages.verified
  return step.delivery === 'maybe_sent' ? messages.codeMaybeSent : messages.codeSent[step.method]
}
