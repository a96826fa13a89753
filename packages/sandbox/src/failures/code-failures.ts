import type { SandboxFailureInfo } from './failure-info'

/** What goes wrong around the code itself: WhatsApp's refusals, a lost message, a code that does not fit. */
export const codeFailures = {
  throttled: {
    title: 'Throttled by WhatsApp',
    description: 'WhatsApp sends this number no more codes for hours. NXCloud answers -1 with Meta’s 136024.',
    stage: 'action',
    actions: ['getCode'],
    code: -1,
    message: '(#136024) Request code error: too many codes were requested for this number, try again later',
    sent: false,
  },
  throttled_4xx: {
    title: 'Throttled, as HTTP 400',
    description: 'As throttled, with HTTP status 400.',
    stage: 'action',
    actions: ['getCode'],
    code: -1,
    message: '(#136024) Request code error: too many codes were requested for this number, try again later',
    httpStatus: 400,
    sent: false,
  },
  already_verified: {
    title: 'Already verified',
    description:
      'The number is verified already. The same -1 and 136024 as throttling: only phoneList tells them apart.',
    stage: 'action',
    actions: ['getCode'],
    code: -1,
    message: '(#136024) Request code error: this phone number is already verified',
    sent: false,
  },
  not_delivered: {
    title: 'Never arrives',
    description: 'NXCloud answers 0, but no code reaches the phone, as with SMS to a fixed line.',
    stage: 'delivery',
    actions: ['getCode'],
    code: 0,
    sent: false,
  },
  wrong_code: {
    title: 'Code called wrong',
    description: 'Every code is answered -1 as wrong. Does not count as a wrong try.',
    stage: 'action',
    actions: ['checkCode'],
    code: -1,
    message: 'the verification code is wrong',
    sent: true,
  },
  expired_code: {
    title: 'Code called expired',
    description: 'Every code is answered -1 as expired.',
    stage: 'action',
    actions: ['checkCode'],
    code: -1,
    message: 'the verification code has expired',
    sent: true,
  },
} as const satisfies Record<string, SandboxFailureInfo>
