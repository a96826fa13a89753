import type { EmbeddedSignup, ErrorCode, RegistrationReason } from '@embedded-signup/hooks'
import { useEffect, useId, useRef, type RefObject } from 'react'
import { fill, ltr } from '../messages/fill'
import { Alert } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText } from '../parts/error-text'
import { CheckIcon } from '../parts/icons'
import type { RegistrationWords } from './registration-words'

type RegistrationArm = Extract<EmbeddedSignup, { step: 'registration' }>

interface RegistrationProps {
  step: RegistrationArm
  words: RegistrationWords
}

/** What the status region says while the number is on its way to WhatsApp. */
export function RegistrationStatus({ step, words }: RegistrationProps) {
  const { state } = step.registration
  const place = useRef<HTMLParagraphElement>(null)
  useFocusAfterRetry(isLost(state), place)
  const text = {
    registering: words.registering,
    connected: words.connected,
    in_review: words.inReview,
    failed: words.failed,
    unknown: words.registering,
  }[state]
  return (
    <>
      <span className="es-status-icon" aria-hidden="true">
        {state === 'connected' ? (
          <CheckIcon />
        ) : (
          <span className="es-spinner" data-still={state === 'failed' || undefined} />
        )}
      </span>
      <p ref={place} className="es-status-text">
        {fill(text, { phone: ltr(step.display) })}
      </p>
    </>
  )
}

const isLost = (state: RegistrationArm['registration']['state']) => state === 'failed' || state === 'unknown'

/** The button that was pressed to try again is gone: the focus it took along goes to the news. */
function useFocusAfterRetry(lost: boolean, place: RefObject<HTMLElement | null>) {
  const before = useRef(lost)
  useEffect(() => {
    const retried = before.current && !lost
    before.current = lost
    const { current: element } = place
    if (!retried || !element) return
    const { activeElement } = element.getRootNode() as Document | ShadowRoot
    if (!activeElement || activeElement === document.body)
      element.closest<HTMLElement>('[role=status]')?.focus()
  }, [lost, place])
}

/** Failures that no second try mends: the number has to be verified anew. */
const overForGood = new Set<ErrorCode>(['attempt_expired', 'attempt_invalid', 'not_verified'])

export function RegistrationStep({ step, words }: RegistrationProps) {
  const { registration, startOver } = step
  const id = useId()
  const reason = reasonText(registration, words)
  const lost = registration.state === 'failed' || registration.state === 'unknown'
  const unproven = registration.state === 'unknown' && overForGood.has(registration.error.code)
  return (
    <>
      {registration.state === 'registering' && <p className="es-hint">{words.registeringHint}</p>}
      {registration.state === 'in_review' && <p className="es-hint">{words.inReviewHint}</p>}
      {registration.state === 'connected' && reason && <p className="es-hint">{reason}</p>}
      {lost && (
        <Alert id={`${id}error`} focus>
          {registration.state === 'unknown' ? <ErrorText error={registration.error} /> : reason}
        </Alert>
      )}
      {unproven && (
        <Button look="primary" onPress={startOver}>
          {words.verifyAgain}
        </Button>
      )}
      {lost && !unproven && (
        <>
          <Button look="primary" onPress={registration.retry}>
            {words.retry}
          </Button>
          <Button look="quiet" onPress={startOver}>
            {words.startOver}
          </Button>
        </>
      )}
    </>
  )
}

function reasonText(
  registration: RegistrationArm['registration'],
  words: RegistrationWords,
): string | undefined {
  const reason = 'reason' in registration ? registration.reason : undefined
  if (reason && Object.hasOwn(words.reasons, reason)) return words.reasons[reason as RegistrationReason]
  return registration.state === 'failed' ? words.otherReason : undefined
}
