import { SignupError, type CodeAccepted, type ErrorCode, type HandOffResult } from '@embedded-signup/contract'
import { now } from '../time/clock'

/** Seconds between two looks: a code is entered within a minute or so, and a look costs the backend one read. */
const pauses = [2, 2, 2, 3, 3, 4, 5, 6, 8, 10]

/** What was entered in the link's last second is still heard of, in ms. */
const afterEnd = 10_000

/** After these no look will tell more. */
const final = new Set<ErrorCode>([
  'attempt_expired',
  'attempt_invalid',
  'unauthorized',
  'not_found',
  'forbidden_origin',
])

interface Followed {
  /** Asks what came of the link. */
  look(signal: AbortSignal): Promise<HandOffResult>
  /** Epoch ms. */
  expiresAt: number
  onVerified(accepted: CodeAccepted): void
  /** Nothing more can be learned. */
  onLost(error: SignupError): void
}

/**
 * Looks at growing intervals until the code was entered or nothing more can be learned, not while the page is hidden, and
 * at once when it is looked at again. A look that fails is followed by the next.
 *
 * (Not React Query's `refetchInterval`, which would bring more into the page's first load than all of this weighs.)
 *
 * @returns stops it.
 */
export function followLink({ look, expiresAt, onVerified, onLost }: Followed): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  let timer: ReturnType<typeof setTimeout> | undefined
  let looking = false
  let looks = 0

  const next = async () => {
    clearTimeout(timer)
    if (looking || signal.aborted || document.visibilityState === 'hidden') return
    looking = true
    try {
      const result = await look(signal)
      if (signal.aborted) return
      if (result.state === 'verified') return onVerified(result)
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof SignupError && final.has(error.code)) return onLost(error)
    } finally {
      looking = false
    }
    if (now() > expiresAt + afterEnd) return
    timer = setTimeout(() => void next(), (pauses[Math.min(looks++, pauses.length - 1)] ?? 0) * 1000)
  }
  const again = () => void next()

  document.addEventListener('visibilitychange', again, { signal })
  window.addEventListener('online', again, { signal })
  void next()
  return () => {
    clearTimeout(timer)
    stopped.abort()
  }
}
