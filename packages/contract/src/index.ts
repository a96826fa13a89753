export type {
  Action,
  Answer,
  AnswerError,
  CheckCodeBody,
  CodeAccepted,
  CodeSent,
  GetCodeBody,
  HandedAttempt,
  HandedBody,
  HandedCodeBody,
  HandOffBody,
  HandOffLink,
  HandOffResult,
  Method,
  PagePolicy,
  PhoneBody,
  RegistrationReason,
  RegistrationStatus,
} from './actions'
export { errorTexts, type ErrorCode } from './error-texts'
export { errorCatalogue, isErrorCode, type ErrorEntry, type MendedBy } from './errors'
export { SignupError, type SignupErrorOptions } from './signup-error'
export { errorOfUpstreamCode } from './upstream-code'
export { asciiDigits } from './code/ascii-digits'
export { readCode } from './code/read-code'
export { countries, type Country } from './phone/countries'
export { allowsPhone } from './phone/allows-phone'
export { allowsCountry } from './phone/country-rule'
export { methodsFor, type LineType } from './phone/line-type'
export { maskPhone } from './phone/mask-phone'
export type { CountryCode, E164, InvalidPhone, PhoneProblem, PhoneReading, ValidPhone } from './phone/reading'
