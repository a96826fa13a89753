import type { SandboxFailure } from '@embedded-signup/sandbox'

/** What follows from it comes back through the feed. */
const post = (action: string, body: object) =>
  fetch(`/playground/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const switchOn = (failure: SandboxFailure, times: number | undefined) =>
  post('failures', { failure, times })
export const switchOff = (id: string) => post('heal', { id })
export const forgetEverything = () => post('reset', {})
