import type { E164 } from '@embedded-signup/hooks'
import type { SandboxAction, SandboxFailure } from '@embedded-signup/sandbox'
import type { SignupHandlerOptions } from '@embedded-signup/server'

/** What the page asks of its backend. */
export type Asked = 'getCode' | 'checkCode' | 'createClient' | 'status' | 'policy'

/** What happens to the page's requests between page and backend. The backend that answers them is the real one. */
export type Fault = { asked: Asked } & (
  | { way: 'fields'; replaced: Record<string, unknown> }
  /** The ticket of one step before, as a page with an old state would send it. */
  | { way: 'old_ticket' }
  | { way: 'text'; body: string }
  | { way: 'headers'; set: Record<string, string> }
  | { way: 'method'; method: string }
  | { way: 'path'; path: string }
  /** The backend does its work; its answer gets lost. */
  | { way: 'answer_lost' }
  /** Something else answers in the backend's place. */
  | { way: 'foreign_answer'; status: number; text: string }
)

/** What a person does, or what happens to them. */
export type Move =
  | 'send'
  | 'choose voice'
  | 'resend'
  | 'see the code field'
  | 'see the registration'
  | 'enter code'
  | 'enter wrong code'
  | 'enter another wrong code'
  | 'enter half a code'
  | 'retry'
  | 'verify again'
  | { type: string }
  | { laterMs: number }

/** One way into a failure and out of it again. */
export interface Scenario {
  /** How it comes about, for the documentation: a sentence without its full stop. */
  when: string
  /** What the integrator does about it, for the documentation. */
  integrator: string
  /** What the number to type reads as. */
  phone?: E164
  typed?: string
  /** @param on whether the trouble lasts; it ends before `next`, unless it `stays`. */
  handler?: (on: () => boolean) => Partial<SignupHandlerOptions>
  sandbox?: { failure: SandboxFailure; action: SandboxAction }
  fault?: Fault
  /** The browser has no network. */
  offline?: true
  /** The page could not ask what the backend allows, so the backend has to refuse. */
  policyLost?: true
  /** Another tab has asked for this number's code before. */
  askedElsewhere?: true
  /** The person has verified this number before. */
  verifiedElsewhere?: true
  /** Up to the failure, from the first step with the number typed. */
  bring: readonly Move[]
  /** Where the failure's own words stand. Default `alert`. */
  says?: 'code may be on its way'
  focus: 'alert' | 'code field'
  stays?: true
  next: readonly Move[]
  ends: 'at the code' | 'verified' | 'live'
  /** How many calls to NXCloud all that took. Default: not looked at. */
  sends?: number
}
