declare module 'size-limit' {
  interface Check {
    files: string[]
    gzip: true
    /** Bytes. */
    sizeLimit?: number
    /** Set by the run, where there is a limit. */
    passed?: boolean
  }
  export default function sizeLimit(
    plugins: { name: string }[][],
    config: { checks: Check[] },
  ): Promise<{ size: number }[]>
}
