import type { CodeAccepted, E164 } from '@embedded-signup/contract'
import type { Attempt } from '../flow/verify-flow'

/** A code that somebody else may enter, by a link that `useHandOff` gets. */
export interface HandOffOffer {
  attempt: Attempt
  /** Where the link outlives a reload; `undefined` keeps it nowhere. */
  key: string | undefined
  /** The code was entered behind the link: the step goes on as if it had been entered here. */
  accept(accepted: CodeAccepted, phone: E164): void
}
