export { cleanPhoneText } from './phone/clean-phone-text'
export { readPhone, type ReadPhoneOptions } from './phone/read-phone'
export { canonicalPhone, uniquePhone } from './phone/unique-phone'
