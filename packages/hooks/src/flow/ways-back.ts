import type { Attempt, VerifyState } from './verify-flow'

/** "Change number": the attempt is left behind. */
export const leaveCode = ({ attempt }: { attempt: Attempt }): VerifyState => ({ step: 'phone', attempt })

/** "Start over". */
export const startOver = (): VerifyState => ({ step: 'phone' })
