import { redact } from '../log/redact'
import type { Call } from './call'

/**
 * Writes to the store what came of a request to NXCloud. A store that fails by then must not hide the answer: it is told
 * of, and the request goes on.
 */
export async function afterAsking(call: Call, write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (cause) {
    const text =
      cause instanceof Error ? `${cause.name}: ${cause.message}` : 'something that is no Error was thrown'
    call.tell({ type: 'storeFailed', cause: redact(text, call.settings.secrets) })
  }
}
