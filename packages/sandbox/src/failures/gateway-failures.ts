import { sandboxActions } from '../actions/action'
import type { SandboxFailureInfo } from './failure-info'

/** Faults before NXCloud: the request is not looked at and nothing is done. */
export const gatewayFailures = {
  refused: {
    title: 'Connection refused',
    description: 'No connection at all (ECONNREFUSED; over the Node server a reset, ECONNRESET).',
    stage: 'gateway',
    actions: sandboxActions,
    sent: false,
  },
  cut_before: {
    title: 'Cut before',
    description: 'The connection is cut before anything was done.',
    stage: 'gateway',
    actions: sandboxActions,
    sent: false,
  },
  unavailable: {
    title: 'Unavailable (503)',
    description: 'HTTP 503 with NXCloud’s JSON and code 9001.',
    stage: 'gateway',
    actions: sandboxActions,
    code: 9001,
    message: 'service unavailable',
    httpStatus: 503,
    sent: false,
  },
  too_many_requests: {
    title: 'Gateway’s 429',
    description:
      'HTTP 429 with Retry-After: 30 and JSON with code -1: the integrator calls too often, not the person.',
    stage: 'gateway',
    actions: sandboxActions,
    code: -1,
    message: 'too many requests',
    httpStatus: 429,
    sent: false,
  },
  html: {
    title: 'Gateway’s HTML (502)',
    description: 'HTTP 502 with a gateway’s HTML page; nothing was done.',
    stage: 'gateway',
    actions: sandboxActions,
    httpStatus: 502,
    sent: false,
  },
  redirect: {
    title: 'Redirect (302)',
    description: 'HTTP 302 to a maintenance page, which is HTML with status 200.',
    stage: 'gateway',
    actions: sandboxActions,
    httpStatus: 302,
    sent: false,
  },
  wrong_clock: {
    title: 'Wrong clock',
    description:
      'NXCloud’s clock is 10 minutes ahead: 1004, with its own time in the Date header, until ts follows it.',
    stage: 'clock',
    actions: sandboxActions,
    code: 1004,
    sent: 'maybe',
  },
} as const satisfies Record<string, SandboxFailureInfo>
