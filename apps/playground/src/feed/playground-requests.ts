import type { SandboxAction, SandboxFailure } from '@embedded-signup/sandbox'

/** What follows from it comes back through the feed. */
const post = (action: string, body: object) =>
  fetch(`/playground/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

interface Strike {
  times: number | undefined
  /** Undefined where the first request it fits is struck. */
  action: SandboxAction | undefined
}

export const switchOn = (failure: SandboxFailure, strike: Strike) => post('failures', { failure, ...strike })
export const switchOff = (id: string) => post('heal', { id })
/** WhatsApp approves the display names that it reviews. */
export const approveNames = () => post('approve-names', {})
export const forgetEverything = () => post('reset', {})
