import { SignupError } from '@embedded-signup/contract'

/**
 * The request's JSON. The limit holds while reading, so a body of any size costs no more than the limit.
 *
 * @throws SignupError `unsupported_media_type`, `payload_too_large` or `bad_request`.
 */
export async function readJsonBody(request: Request, limitBytes: number): Promise<unknown> {
  // A form of another site can send text/plain without asking; application/json it cannot.
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/json') {
    throw new SignupError('unsupported_media_type', { detail: 'The content type must be application/json.' })
  }
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge(limitBytes)
  const bytes = await bytesWithin(request, limitBytes)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    // JSON.parse repeats the text in its message, so that message goes no further.
    const what = cause instanceof SyntaxError ? 'JSON' : 'UTF-8'
    throw new SignupError('bad_request', { detail: `The body is not ${what}.` })
  }
}

async function bytesWithin(request: Request, limitBytes: number): Promise<Uint8Array> {
  const reader = request.body?.getReader()
  if (!reader) return new Uint8Array()
  const bytes = new Uint8Array(limitBytes)
  let length = 0
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new SignupError('bad_request', { cause, detail: 'The body broke off.' })
    })
    if (done) return bytes.subarray(0, length)
    if (length + value.byteLength > limitBytes) {
      await reader.cancel()
      throw tooLarge(limitBytes)
    }
    bytes.set(value, length)
    length += value.byteLength
  }
}

const tooLarge = (limitBytes: number) =>
  new SignupError('payload_too_large', { detail: `The body is larger than ${limitBytes} bytes.` })
