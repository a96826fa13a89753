import type { CodeAccepted } from '@embedded-signup/contract'
import type { Holder } from '../tickets/tickets'
import type { Call } from './call'

/** What the holder of a number has of the right code. */
export const issueAccepted = async (holder: Holder, { settings }: Call): Promise<CodeAccepted> => ({
  proof: await settings.proofs.issue(holder),
  ticket: await settings.tickets.issueVerified(holder),
})
