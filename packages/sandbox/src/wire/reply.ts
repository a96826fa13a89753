/** An HTTP answer, whole or cut off within its body. */
export interface HttpReply {
  fate: 'answered' | 'cut_body'
  status: number
  headers: Record<string, string>
  body: string | Iterable<Uint8Array>
  /** How long to wait before the first byte, ms. */
  delayMs: number
}

/** No HTTP answer: the connection was never made, was cut, or stays silent for good. */
export interface NoReply {
  fate: 'refused' | 'cut' | 'hang'
  delayMs: number
}

export type Reply = HttpReply | NoReply

/**
 * A reply on its way, for transports. Call `ended` once: with true when the reply was carried out, with false when
 * the caller gave up or no answer was to be given.
 */
export type SandboxReply = Reply & { ended: (answered: boolean) => void }

export const jsonReply = (answer: object, status = 200, headers: Record<string, string> = {}): HttpReply => ({
  fate: 'answered',
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8', ...headers },
  body: JSON.stringify(answer),
  delayMs: 0,
})

export const htmlReply = (status: number, title: string): HttpReply => ({
  fate: 'answered',
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`,
  delayMs: 0,
})
