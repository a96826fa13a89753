/** What the environment chose. */
export type UpstreamSettings =
  /** `latencyMs`: how long each of its answers takes, at least. */
  | { kind: 'sandbox'; latencyMs: number }
  | {
      kind: 'nxcloud'
      baseUrl: string
      accessKey: string
      accessSecret: string
      appKey?: string | undefined
    }
