export { CodeStep, SentStep } from '../verify-phone/code-step'
export { FailureText } from '../verify-phone/failure-text'
