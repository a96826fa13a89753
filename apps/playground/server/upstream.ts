/** What the environment chose. */
export type UpstreamSettings =
  { kind: 'sandbox' } | { kind: 'nxcloud'; baseUrl: string; accessKey: string; accessSecret: string }
