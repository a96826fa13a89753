import * as v from 'valibot'
import type { UpstreamOutcome } from './outcome'

const integer = v.union([
  v.pipe(v.number(), v.integer()),
  v.pipe(v.string(), v.regex(/^-?\d{1,6}$/), v.transform(Number)),
])

/** NXCloud documents `message`; sibling products answer `msg`, some add `traceId`. */
const answerSchema = v.looseObject({
  code: integer,
  message: v.optional(v.nullable(v.string())),
  msg: v.optional(v.nullable(v.string())),
  data: v.optional(v.unknown()),
})

/** Reads the text of an answer, whatever its HTTP status: NXCloud does not document which one comes with an error. */
export function readAnswer(text: string, httpStatus: number, retryAfter: string | null): UpstreamOutcome {
  const parsed = v.safeParse(answerSchema, json(text))
  const seconds = retryAfter !== null && /^\d{1,7}$/.test(retryAfter) ? Number(retryAfter) : undefined
  if (!parsed.success) return { kind: 'not_json', httpStatus, retryAfter: seconds }
  const { code, message, msg, data = null } = parsed.output
  return { kind: 'answered', httpStatus, code, message: message ?? msg ?? '', data, retryAfter: seconds }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
