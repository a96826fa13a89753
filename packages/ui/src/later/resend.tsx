import { useHasPassed, type VerifyPhone } from '@embedded-signup/hooks'
import { useState } from 'react'
import { useMessages } from '../messages/messages-context'
import { WaitText } from '../messages/wait-text'
import { Button } from '../parts/button'

type Sent = Extract<VerifyPhone, { step: 'code' | 'sent' }>

/** Another code, the other way, or another number. Both ways share one wait. */
export function Resend({ resendAt, resend, otherMethod, changePhone }: Sent) {
  const {
    resend: label,
    resendIn,
    resendAt: sameDay,
    resendOn: otherDay,
    resendReady,
    instead,
    changePhone: change,
  } = useMessages()
  const ready = useHasPassed(resendAt)
  const waited = useWaited(ready, resendAt)
  return (
    <div className="es-resend">
      <Button look="quiet" disabled={!ready} busy={resend.pending} onPress={() => void resend.run()}>
        <WaitText until={resendAt} soon={resendIn} later={{ sameDay, otherDay }}>
          {label}
        </WaitText>
      </Button>
      {otherMethod && (
        <Button
          look="quiet"
          disabled={!ready}
          busy={resend.pending}
          onPress={() => void resend.run(otherMethod)}
        >
          {instead[otherMethod]}
        </Button>
      )}
      <Button look="quiet" onPress={changePhone}>
        {change}
      </Button>
      <div aria-live="polite" className="es-hidden">
        {waited && resendReady}
      </div>
    </div>
  )
}

/** Whether the wait was seen to end: what was over from the start is no news. */
function useWaited(ready: boolean, resendAt: number): boolean {
  const [first] = useState({ ready, resendAt })
  return ready && !(first.ready && first.resendAt === resendAt)
}
