import type { EmbeddedSignup, ErrorCode, RegistrationReason } from '@embedded-signup/hooks'
import { useFrame } from '../frame/frame-context'
import { fill } from '../messages/fill'
import { PhoneText } from '../messages/phone-text'
import { Alert } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText } from '../verify-phone/failure-text'
import { CheckIcon, CrossIcon } from '../parts/icons'
import type { RegistrationWords } from './registration-words'

type RegistrationArm = Extract<EmbeddedSignup, { step: 'registration' }>

interface RegistrationProps {
  step: RegistrationArm
  words: RegistrationWords
}

/** What the status region says while the number is on its way to WhatsApp. */
export function RegistrationStatus({ step, words }: RegistrationProps) {
  const { registration } = step
  const { look } = useFrame()
  const text = {
    registering: words.registering,
    connected: words.connected,
    in_review: words.inReview,
    failed: words.failed,
    // Where the answer got lost, the registration may be under way.
    unknown: isUnproven(registration) || isRefused(registration) ? words.failed : words.registering,
  }[registration.state]
  const end = registration.state === 'connected' ? 'done' : isLost(registration) ? 'failed' : undefined
  return (
    <>
      <span {...look('status-icon')} data-state={end} aria-hidden="true">
        {end === 'done' ? <CheckIcon /> : end ? <CrossIcon /> : <span {...look('spinner')} />}
      </span>
      <p {...look('status-text')}>{fill(text, { phone: <PhoneText display={step.display} /> })}</p>
    </>
  )
}

type Registration = RegistrationArm['registration']

const isLost = (registration: Registration): registration is Extract<Registration, { retry(): void }> =>
  registration.state === 'failed' || registration.state === 'unknown'

/** Failures that no second try mends: the number has to be verified anew. */
const overForGood = new Set<ErrorCode>(['attempt_expired', 'attempt_invalid', 'not_verified'])

const isUnproven = (registration: Registration) =>
  registration.state === 'unknown' && overForGood.has(registration.error.code)

const isRefused = (registration: Registration) =>
  registration.state === 'unknown' && registration.error.code === 'registration_refused'

export function RegistrationStep({ step, words }: RegistrationProps) {
  const { registration, startOver } = step
  const { look } = useFrame()
  const reason = reasonText(registration, words)
  const unproven = isUnproven(registration)
  return (
    <>
      {registration.state === 'registering' && <p {...look('hint')}>{words.registeringHint}</p>}
      {registration.state === 'in_review' && <p {...look('hint')}>{words.inReviewHint}</p>}
      {registration.state === 'connected' && reason && <p {...look('hint')}>{reason}</p>}
      {isLost(registration) && (
        <Alert focus>
          {registration.state === 'unknown' ? <ErrorText error={registration.error} /> : reason}
        </Alert>
      )}
      {unproven && (
        <Button look="primary" onPress={startOver}>
          {words.verifyAgain}
        </Button>
      )}
      {isLost(registration) && !unproven && (
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
