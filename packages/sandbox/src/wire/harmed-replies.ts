import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Answer } from '../answer'
import type { FailureAt } from '../failures/failure-table'
import { htmlReply, jsonReply, type HttpReply, type Reply } from './reply'

/** Size of the body the failure `huge` answers with. */
export const hugeBytes = 32 * 1024 * 1024

function* hugeBody({ code, message }: Answer): Generator<Uint8Array> {
  const head = utf8ToBytes(`{"code":${code},"message":${JSON.stringify(message)},"data":{"padding":"`)
  const tail = utf8ToBytes('"}}')
  const chunk = new Uint8Array(64 * 1024).fill('x'.charCodeAt(0))
  yield head
  for (let left = hugeBytes - head.length - tail.length; left > 0; left -= chunk.length)
    yield left < chunk.length ? chunk.slice(0, left) : chunk.slice()
  yield tail
}

const half = (text: string) => text.slice(0, Math.floor(text.length / 2))

function cutBody(answer: Answer, whole: HttpReply): HttpReply {
  const text = JSON.stringify(answer)
  const length = String(utf8ToBytes(text).length)
  return {
    ...whole,
    fate: 'cut_body',
    headers: { ...whole.headers, 'content-length': length },
    body: half(text),
  }
}

interface Harm {
  answer: Answer
  /** The answer as it would have been. */
  whole: HttpReply
  slowMs: number
}

/** What becomes of an answer on its way back. */
export const harmedReplies: Record<FailureAt<'answer'>, (harm: Harm) => Reply> = {
  slow: ({ whole, slowMs }) => ({ ...whole, delayMs: slowMs }),
  hang: () => ({ fate: 'hang', delayMs: 0 }),
  cut_after: () => ({ fate: 'cut', delayMs: 0 }),
  cut_body: ({ answer, whole }) => cutBody(answer, whole),
  cut_json: ({ answer, whole }) => ({ ...whole, body: half(JSON.stringify(answer)) }),
  html_after: () => htmlReply(504, '504 Gateway Time-out'),
  empty: ({ whole }) => ({ ...whole, body: '' }),
  huge: ({ answer, whole }) => ({ ...whole, body: hugeBody(answer) }),
  msg_instead_of_message: ({ answer: { code, message, data }, whole }) =>
    jsonReply({ code, msg: message, data, traceId: '5f1c0d6a7b3e4c2d' }, whole.status),
}

/** The failures that leave the caller no `code` to read. */
export const hidesCode: Record<FailureAt<'answer'>, boolean> = {
  slow: false,
  hang: true,
  cut_after: true,
  cut_body: true,
  cut_json: true,
  html_after: true,
  empty: true,
  huge: false,
  msg_instead_of_message: false,
}
