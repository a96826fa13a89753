import type { IncomingMessage } from 'node:http'

/** The largest request body the server reads, bytes. NXCloud's bodies are well under 1 KiB. */
export const maxBodyBytes = 1024 * 1024

/** The body's bytes as they came; undefined if there are too many. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBodyBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
