import type { Sandbox } from '@embedded-signup/sandbox'
import { vi } from 'vitest'

/**
 * Asks a sandbox that keeps silent. Needs fake timers: the time-out comes once NXCloud has been asked, never before,
 * however slow the machine.
 */
export async function timeOut<Answer>(
  sandbox: Sandbox,
  ask: () => Promise<Answer>,
  timeoutMs: number,
): Promise<Answer> {
  const arrived = new Promise<void>((resolve) => {
    const unsubscribe = sandbox.calls.subscribe(() => {
      unsubscribe()
      resolve()
    })
  })
  const answer = ask()
  await arrived
  await vi.advanceTimersByTimeAsync(timeoutMs)
  return answer
}
