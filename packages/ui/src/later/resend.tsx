import { useHasPassed, type VerifyPhone } from '@embedded-signup/hooks'
import { useState } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { WaitText } from '../messages/wait-text'
import { Button, type ButtonFace } from '../parts/button'
import { Hidden } from '../parts/hidden'

type SentStep = Extract<VerifyPhone, { step: 'code' | 'sent' }>

/** Another code, the other way, or another number. Both ways share one wait. */
export function Resend({ step }: { step: SentStep }) {
  const { look } = useFrame()
  return (
    <div {...look('resend')}>
      <ResendButton step={step} />
      <OtherMethodButton step={step} />
      <ChangeNumber step={step} />
    </div>
  )
}

interface SentButton extends ButtonFace {
  step: SentStep
}

/** Counts down on its face, and says once when the wait is over. */
export function ResendButton({ step: { resendAt, resend }, ...face }: SentButton) {
  const { resend: label, resendIn, resendAt: sameDay, resendOn: otherDay, resendReady } = useMessages()
  const ready = useHasPassed(resendAt)
  const waited = useWaited(ready, resendAt)
  return (
    <>
      <Button
        look="quiet"
        {...face}
        disabled={!ready}
        busy={resend.pending}
        onPress={() => void resend.run()}
      >
        <WaitText until={resendAt} soon={resendIn} later={{ sameDay, otherDay }}>
          {label}
        </WaitText>
      </Button>
      <Hidden>{waited && resendReady}</Hidden>
    </>
  )
}

/** Only where number and backend allow the other way. */
export function OtherMethodButton({ step: { resendAt, resend, otherMethod }, ...face }: SentButton) {
  const { instead } = useMessages()
  const ready = useHasPassed(resendAt)
  return (
    otherMethod && (
      <Button
        look="quiet"
        {...face}
        disabled={!ready}
        busy={resend.pending}
        onPress={() => void resend.run(otherMethod)}
      >
        {instead[otherMethod]}
      </Button>
    )
  )
}

export function ChangeNumber({ step: { changePhone }, ...face }: SentButton) {
  const { changePhone: label } = useMessages()
  return (
    <Button look="quiet" {...face} onPress={changePhone}>
      {label}
    </Button>
  )
}

/** Whether the wait was seen to end: what was over from the start is no news. */
function useWaited(ready: boolean, resendAt: number): boolean {
  const [first] = useState({ ready, resendAt })
  return ready && !(first.ready && first.resendAt === resendAt)
}
