export { cleanPhoneText, longestText } from './phone/clean-phone-text'
export { hasSeveralNumbers } from './phone/several-numbers'
export { createNumberPlan, type NumberPlan } from './plan/number-plan'
