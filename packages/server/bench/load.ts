import { Agent, request } from 'node:http'
import { createHistogram } from 'node:perf_hooks'

export interface Load {
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
}

export interface LoadOptions {
  url: string
  requests: number
  /** How many are under way at any time. */
  concurrency: number
  /** The number after the last one used: no number is asked for twice. */
  from: number
}

/** Indonesian mobile numbers, all of them in the plan. */
export const phoneNumber = (at: number) => `62812${String(10_000_000 + at)}`

/** @throws if any answer is not 200: a benchmark of refusals measures nothing. */
export async function load({ url, requests, concurrency, from }: LoadOptions): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const latency = createHistogram()
  let next = 0
  const work = async () => {
    while (next < requests) {
      const body = JSON.stringify({ phone_number: phoneNumber(from + next++), method: 'sms' })
      const startedAt = performance.now()
      const status = await post(agent, `${url}/api/signup/getCode`, body)
      if (status !== 200) throw new Error(`An answer was ${status}.`)
      latency.record(Math.max(1, Math.round((performance.now() - startedAt) * 1000)))
    }
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: concurrency }, work))
  const seconds = (performance.now() - startedAt) / 1000
  agent.destroy()
  return {
    requestsPerSecond: requests / seconds,
    p50: latency.percentile(50) / 1000,
    p99: latency.percentile(99) / 1000,
  }
}

function post(agent: Agent, url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
      .on('error', reject)
      .end(body)
  })
}
