import type { VerifyPhone } from '@embedded-signup/hooks'

/** Carries the proof with the form around the step; empty until there is one. */
export const ProofInput = ({ name, step }: { name: string; step: VerifyPhone }) => (
  <input type="hidden" name={name} value={(step.step === 'verified' && step.proof) || ''} />
)
