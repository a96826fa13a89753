import { createNxcloudClient } from '../nxcloud/client'
import type { NxcloudOptions } from '../nxcloud/options'

export const account = { accessKey: 'key-1', accessSecret: 'secret-1' }

export interface Sent {
  url: unknown
  init: RequestInit & { headers: Record<string, string>; body: string }
}

/** NXCloud's side, answering with what the test says and keeping what came. */
export function createTestClient(answers: (Response | Error)[], options: Partial<NxcloudOptions> = {}) {
  const sent: Sent[] = []
  const client = createNxcloudClient({
    ...account,
    now: () => 1_700_000_000_000,
    fetch: async (url, init) => {
      sent.push({ url, init: init as Sent['init'] })
      const answer = answers.shift()
      if (answer instanceof Response) return answer
      throw answer ?? new Error('No answer is left')
    },
    ...options,
  })
  return { client, sent }
}

export const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init)
export const success = (data: unknown = {}) => json({ code: 0, message: 'success', data })
