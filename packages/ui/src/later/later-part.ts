export { FailureText } from '../verify-phone/failure-text'
export { CodeStep, SentStep } from './code-step'
export { Offline } from './offline'
