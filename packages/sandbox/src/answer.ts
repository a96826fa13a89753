/** What NXCloud answers, always in this shape. */
export interface Answer {
  code: number
  message: string
  data: object | null
}

/** The codes of NXCloud's table, with the words this sandbox puts beside them. */
export const answerMessages = {
  0: 'success',
  [-1]: 'request failed',
  1001: 'missing common header',
  1002: 'bizType, action or body is wrong',
  1003: 'invalid signature',
  1004: 'timestamp expired',
  1005: 'access key is wrong or lacks the business',
  9000: 'parameter exception',
  9001: 'system business error',
  9007: 'not an integrator',
  9008: 'appkey does not exist',
  9009: 'at most 1000 customer applications',
  9010: 'appkey belongs to another customer',
} as const

export type AnswerCode = keyof typeof answerMessages

export const success = (data: object | null): Answer => ({ code: 0, message: answerMessages[0], data })

/** `detail` says which header, parameter or rule; it never repeats a secret, a signature or a code. */
export const refusal = (code: AnswerCode, detail?: string): Answer => ({
  code,
  message: detail === undefined ? answerMessages[code] : `${answerMessages[code]}: ${detail}`,
  data: null,
})
