export { cleanPhoneText } from './phone/clean-phone-text'
export { createNumberPlan, type NumberPlan } from './plan/number-plan'
