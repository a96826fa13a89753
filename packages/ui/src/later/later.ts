export { CodeStep, SentStep } from './code-step'
export { LongWait } from './long-wait'
export { Offline } from './offline'
