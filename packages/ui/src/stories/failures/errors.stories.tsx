import { errorTexts, type ErrorCode } from '@embedded-signup/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
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

const saidBy = (code: ErrorCode, { says }: Scenario) => says ?? errorTexts[code]

const story = (code: ErrorCode): Story => play(code, scenarios[code])
const registration = (code: keyof typeof registrationScenarios): Story =>
  play(code, registrationScenarios[code])

export const InvalidPhone = story('invalid_phone')
export const PhoneNotSupported = story('phone_not_supported')
export const CountryNotSupported = story('country_not_supported')
export const MethodNotSupported = story('method_not_supported')
export const Cooldown = story('cooldown')
export const TooManySends = story('too_many_sends')
export const Throttled = story('throttled')
export const AlreadyVerified = story('already_verified')
export const SendRefused = story('send_refused')
export const MaybeSent = story('maybe_sent')
export const InvalidCode = story('invalid_code')
export const CodeRejected = story('code_rejected')
export const TooManyChecks = story('too_many_checks')
export const AttemptExpired = story('attempt_expired')
export const AttemptInvalid = story('attempt_invalid')
export const NotVerified = story('not_verified')
export const RegistrationRefused = story('registration_refused')
export const ChallengeFailed = story('challenge_failed')
export const Unauthorized = story('unauthorized')
export const Unavailable = story('unavailable')
export const ForbiddenOrigin = story('forbidden_origin')
export const BadRequest = story('bad_request')
export const NotFound = story('not_found')
export const MethodNotAllowed = story('method_not_allowed')
export const PayloadTooLarge = story('payload_too_large')
export const UnsupportedMediaType = story('unsupported_media_type')
export const Offline = story('offline')
export const ConnectionFailed = story('connection_failed')
export const UnexpectedAnswer = story('unexpected_answer')

export const RegistrationAttemptExpired = registration('attempt_expired')
export const RegistrationUnauthorized = registration('unauthorized')
export const RegistrationUnavailable = registration('unavailable')
