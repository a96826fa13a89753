import { useEffect } from 'react'
import { loadRequests } from '../client/load-requests'
import { useLatest } from '../lib/use-latest'
import type { BesideCode } from './beside-code'

/** What goes on beside the code step. It is not in the first load; where it does not arrive, Back does what it did before. */
export function useBesideCode(options: BesideCode): void {
  const latest = useLatest(options)
  const { sentAt, step, listen } = options
  useEffect(() => {
    if (!sentAt) return
    const stop = new AbortController()
    loadRequests().then(
      ({ goOnBesideCode }) => goOnBesideCode(latest, step === 'code', listen, stop.signal),
      () => {},
    )
    return () => stop.abort()
  }, [sentAt, step, listen, latest])
}
