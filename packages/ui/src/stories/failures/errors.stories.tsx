import type { ErrorCode } from '@embedded-signup/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { enFailures } from '../../messages/en-failures'
import { FailurePage } from './failure-stage'
import { playScenario } from './play-scenario'
import type { Scenario } from './scenario'
import { registrationScenarios, scenarios } from './scenarios'
import { storyHands } from './story-hands'

const meta = { title: 'Failures/Errors', component: FailurePage } satisfies Meta<typeof FailurePage>

export default meta
type Story = StoryObj<typeof meta>

const play = (code: ErrorCode, scenario: Scenario): Story => ({
  args: { scenario },
  play: ({ canvasElement }) => playScenario(scenario, saidBy(code, scenario), storyHands(canvasElement)),
})

const saidBy = (code: ErrorCode, { says }: Scenario) => says ?? enFailures.errors[code]

const story = (code: ErrorCode): Story => play(code, scenarios[code])
const registration = (code: keyof typeof registrationScenarios): Story =>
  play(code, registrationScenarios[code])

/** `invalid_phone`: what is said, where the focus goes, and that what it says to do works. */
export const InvalidPhone = story('invalid_phone')
/** `phone_not_supported`: what is said, where the focus goes, and that what it says to do works. */
export const PhoneNotSupported = story('phone_not_supported')
/** `country_not_supported`: what is said, where the focus goes, and that what it says to do works. */
export const CountryNotSupported = story('country_not_supported')
/** `method_not_supported`: what is said, where the focus goes, and that what it says to do works. */
export const MethodNotSupported = story('method_not_supported')
/** `cooldown`: what is said, where the focus goes, and that what it says to do works. */
export const Cooldown = story('cooldown')
/** `too_many_sends`: what is said, where the focus goes, and that what it says to do works. */
export const TooManySends = story('too_many_sends')
/** `throttled`: what is said, where the focus goes, and that what it says to do works. */
export const Throttled = story('throttled')
/** `already_verified`: what is said, where the focus goes, and that what it says to do works. */
export const AlreadyVerified = story('already_verified')
/** `send_refused`: what is said, where the focus goes, and that what it says to do works. */
export const SendRefused = story('send_refused')
/** `maybe_sent`: what is said, where the focus goes, and that what it says to do works. */
export const MaybeSent = story('maybe_sent')
/** `invalid_code`: what is said, where the focus goes, and that what it says to do works. */
export const InvalidCode = story('invalid_code')
/** `code_rejected`: what is said, where the focus goes, and that what it says to do works. */
export const CodeRejected = story('code_rejected')
/** `too_many_checks`: what is said, where the focus goes, and that what it says to do works. */
export const TooManyChecks = story('too_many_checks')
/** `too_many_requests`: what is said, where the focus goes, and that what it says to do works. */
export const TooManyRequests = story('too_many_requests')
/** `attempt_expired`: what is said, where the focus goes, and that what it says to do works. */
export const AttemptExpired = story('attempt_expired')
/** `attempt_invalid`: what is said, where the focus goes, and that what it says to do works. */
export const AttemptInvalid = story('attempt_invalid')
/** `not_verified`: what is said, where the focus goes, and that what it says to do works. */
export const NotVerified = story('not_verified')
/** `registration_refused`: what is said, where the focus goes, and that what it says to do works. */
export const RegistrationRefused = story('registration_refused')
/** `challenge_failed`: what is said, where the focus goes, and that what it says to do works. */
export const ChallengeFailed = story('challenge_failed')
/** `unauthorized`: what is said, where the focus goes, and that what it says to do works. */
export const Unauthorized = story('unauthorized')
/** `unavailable`: what is said, where the focus goes, and that what it says to do works. */
export const Unavailable = story('unavailable')
/** `forbidden_origin`: what is said, where the focus goes, and that what it says to do works. */
export const ForbiddenOrigin = story('forbidden_origin')
/** `bad_request`: what is said, where the focus goes, and that what it says to do works. */
export const BadRequest = story('bad_request')
/** `not_found`: what is said, where the focus goes, and that what it says to do works. */
export const NotFound = story('not_found')
/** `method_not_allowed`: what is said, where the focus goes, and that what it says to do works. */
export const MethodNotAllowed = story('method_not_allowed')
/** `payload_too_large`: what is said, where the focus goes, and that what it says to do works. */
export const PayloadTooLarge = story('payload_too_large')
/** `unsupported_media_type`: what is said, where the focus goes, and that what it says to do works. */
export const UnsupportedMediaType = story('unsupported_media_type')
/** `offline`: what is said, where the focus goes, and that what it says to do works. */
export const Offline = story('offline')
/** `connection_failed`: what is said, where the focus goes, and that what it says to do works. */
export const ConnectionFailed = story('connection_failed')
/** `unexpected_answer`: what is said, where the focus goes, and that what it says to do works. */
export const UnexpectedAnswer = story('unexpected_answer')

/** `registration_attempt_expired`: what is said, where the focus goes, and that what it says to do works. */
export const RegistrationAttemptExpired = registration('attempt_expired')
/** `registration_unauthorized`: what is said, where the focus goes, and that what it says to do works. */
export const RegistrationUnauthorized = registration('unauthorized')
/** `registration_unavailable`: what is said, where the focus goes, and that what it says to do works. */
export const RegistrationUnavailable = registration('unavailable')
