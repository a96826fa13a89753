import type { E164, LineType, Method } from '@embedded-signup/contract'
import { leaveCode, startOver } from './ways-back'

/** A code that is on its way, or may be. Survives a reload; holds neither code nor proof. */
export interface Attempt {
  phone: E164
  /** The number as people write it, `+62 812-3456-7890`. */
  display: string
  method: Method
  /** The ways that can reach this number. */
  methods: readonly Method[]
  /** Unset where the number plan was not there when the code was sent. */
  lineType?: LineType | undefined
  ticket?: string | undefined
  /** `maybe_sent`: the answer got lost, so nobody knows. */
  delivery: 'sent' | 'maybe_sent'
  /** Epoch ms. */
  sentAt: number
  /** Epoch ms at which another code may be asked for. */
  resendAt: number
  codeLength?: number | undefined
  attemptsLeft?: number | undefined
}

export type VerifyState =
  /** `attempt` is the one left behind by "change number": the same number again goes on with it, without a new charge. */
  | { step: 'phone'; attempt?: Attempt | undefined }
  | { step: 'code'; attempt: Attempt }
  | { step: 'verified'; phone: E164; display: string; proof: string | undefined; ticket: string | undefined }

export type VerifyEvent =
  | { type: 'codeSent'; attempt: Attempt }
  | { type: 'attemptResumed'; phone: E164 }
  | { type: 'resendPostponed'; phone: E164; resendAt: number }
  | { type: 'codeRejected'; phone: E164; attemptsLeft: number }
  | { type: 'codeAccepted'; phone: E164; proof: string | undefined; ticket: string | undefined }
  | { type: 'phoneChanged' }
  | { type: 'restarted' }

type Moves = {
  [Step in VerifyState['step']]: {
    [Type in VerifyEvent['type']]?: (
      state: Extract<VerifyState, { step: Step }>,
      event: Extract<VerifyEvent, { type: Type }>,
    ) => VerifyState
  }
}

type In<Step extends VerifyState['step']> = Extract<VerifyState, { step: Step }>

const enterCode = (_: VerifyState, { attempt }: { attempt: Attempt }): VerifyState => ({
  step: 'code',
  attempt,
})

/** An answer about another number than the one at hand is stale: a slow answer for A never touches B. */
const about = <Event extends { phone: E164 }>(move: (state: In<'code'>, event: Event) => VerifyState) => {
  return (state: In<'code'>, event: Event) =>
    event.phone === state.attempt.phone ? move(state, event) : state
}

/** Every legal move of the flow; what is not in the table leaves the state as it is. */
export const verifyMoves: Moves = {
  phone: {
    codeSent: enterCode,
    attemptResumed: (state, { phone }) =>
      state.attempt?.phone === phone ? { step: 'code', attempt: state.attempt } : state,
  },
  code: {
    codeSent: enterCode,
    resendPostponed: about(({ attempt }, { resendAt }) => ({
      step: 'code',
      attempt: { ...attempt, resendAt },
    })),
    codeRejected: about(({ attempt }, { attemptsLeft }) => ({
      step: 'code',
      attempt: { ...attempt, attemptsLeft },
    })),
    codeAccepted: about(({ attempt: { display } }, { phone, proof, ticket }) => ({
      step: 'verified',
      phone,
      display,
      proof,
      ticket,
    })),
    phoneChanged: leaveCode,
  },
  verified: {
    restarted: startOver,
  },
}

/** The state after `event`: the same object when the event has no place in the state. */
export function verifyFlow(state: VerifyState, event: VerifyEvent): VerifyState {
  const move = verifyMoves[state.step][event.type] as
    ((state: VerifyState, event: VerifyEvent) => VerifyState) | undefined
  return move ? move(state, event) : state
}
