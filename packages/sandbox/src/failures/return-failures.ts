import { sandboxActions } from '../actions/action'
import type { SandboxFailureInfo } from './failure-info'

/** Faults on the way back: the action did everything, the caller does not get to know, or not easily. */
export const returnFailures = {
  slow: {
    title: 'Slow',
    description: 'The answer is right, but comes after slowMs (8 s by default).',
    stage: 'answer',
    actions: sandboxActions,
    sent: true,
  },
  hang: {
    title: 'Never answers',
    description: 'The action is done, but no answer ever comes.',
    stage: 'answer',
    actions: sandboxActions,
    sent: true,
  },
  cut_after: {
    title: 'Cut after',
    description: 'The action is done, then the connection is cut before a byte of the answer.',
    stage: 'answer',
    actions: sandboxActions,
    sent: true,
  },
  cut_body: {
    title: 'Cut within the answer',
    description: 'The action is done; the connection is cut after half of the answer’s body.',
    stage: 'answer',
    actions: sandboxActions,
    httpStatus: 200,
    sent: true,
  },
  cut_json: {
    title: 'Half of the JSON',
    description: 'The action is done; the answer is a well-ended HTTP 200 with half of the JSON.',
    stage: 'answer',
    actions: sandboxActions,
    httpStatus: 200,
    sent: true,
  },
  html_after: {
    title: 'HTML after (504)',
    description: 'The action is done, but the gateway gave up waiting: HTTP 504 with HTML.',
    stage: 'answer',
    actions: sandboxActions,
    httpStatus: 504,
    sent: true,
  },
  empty: {
    title: 'Empty answer',
    description: 'The action is done; the answer is HTTP 200 with no body.',
    stage: 'answer',
    actions: sandboxActions,
    httpStatus: 200,
    sent: true,
  },
  huge: {
    title: 'Huge answer',
    description: 'The action is done; the answer is valid JSON of 32 MiB.',
    stage: 'answer',
    actions: sandboxActions,
    httpStatus: 200,
    sent: true,
  },
  msg_instead_of_message: {
    title: 'msg for message',
    description: 'The answer is right, but says msg for message and adds traceId, as sibling products do.',
    stage: 'answer',
    actions: sandboxActions,
    sent: true,
  },
} as const satisfies Record<string, SandboxFailureInfo>
