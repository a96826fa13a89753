import type { CodeAccepted } from '@embedded-signup/contract'
import { uniquePhone } from '@embedded-signup/contract/phone'
import type { Holder } from '../tickets/tickets'
import type { Call } from './call'
import { readNumber } from './read-number'

/** What the holder of a number has of the right code. */
export const issueAccepted = async (holder: Holder, { settings }: Call): Promise<CodeAccepted> => ({
  proof: await settings.proofs.issue({
    ...holder,
    uniquePhone: uniquePhone(readNumber(holder.e164, settings)),
  }),
  ticket: await settings.tickets.issue('verified', holder),
})
