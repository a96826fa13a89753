import { describe, expect, it } from 'vitest'
import { verifyFlow, verifyMoves, type Attempt, type VerifyEvent, type VerifyState } from './verify-flow'

const attempt: Attempt = {
  phone: '+6281234567890',
  display: '+62 812-3456-7890',
  method: 'sms',
  methods: ['sms', 'voice'],
  ticket: 'ticket',
  delivery: 'sent',
  sentAt: 1000,
  resendAt: 61_000,
  codeLength: 6,
  attemptsLeft: 5,
}
const { phone } = attempt
const other = '+6281111111111'

const states = {
  phone: { step: 'phone' },
  'phone, left attempt': { step: 'phone', attempt },
  code: { step: 'code', attempt },
  verified: { step: 'verified', phone, display: attempt.display, proof: 'proof', ticket: 'verified' },
} satisfies Record<string, VerifyState>

const events = {
  codeSent: { type: 'codeSent', attempt: { ...attempt, method: 'voice' } },
  attemptResumed: { type: 'attemptResumed', phone },
  'attemptResumed of another': { type: 'attemptResumed', phone: other },
  resendPostponed: { type: 'resendPostponed', phone, resendAt: 99_000 },
  'resendPostponed of another': { type: 'resendPostponed', phone: other, resendAt: 99_000 },
  codeRejected: { type: 'codeRejected', phone, attemptsLeft: 4 },
  'codeRejected of another': { type: 'codeRejected', phone: other, attemptsLeft: 4 },
  codeAccepted: { type: 'codeAccepted', phone, proof: 'proof', ticket: 'verified' },
  'codeAccepted of another': { type: 'codeAccepted', phone: other, proof: 'proof', ticket: 'verified' },
  phoneChanged: { type: 'phoneChanged' },
  restarted: { type: 'restarted' },
} satisfies Record<string, VerifyEvent>

/** The moves that lead somewhere; every other pair leaves the state as it is. */
const table: [keyof typeof states, keyof typeof events, VerifyState][] = [
  ['phone', 'codeSent', { step: 'code', attempt: { ...attempt, method: 'voice' } }],
  ['phone, left attempt', 'codeSent', { step: 'code', attempt: { ...attempt, method: 'voice' } }],
  ['phone, left attempt', 'attemptResumed', { step: 'code', attempt }],
  ['code', 'codeSent', { step: 'code', attempt: { ...attempt, method: 'voice' } }],
  ['code', 'resendPostponed', { step: 'code', attempt: { ...attempt, resendAt: 99_000 } }],
  ['code', 'codeRejected', { step: 'code', attempt: { ...attempt, attemptsLeft: 4 } }],
  [
    'code',
    'codeAccepted',
    { step: 'verified', phone, display: attempt.display, proof: 'proof', ticket: 'verified' },
  ],
  ['code', 'phoneChanged', { step: 'phone', attempt }],
  ['verified', 'restarted', { step: 'phone' }],
]

describe('every state with every event', () => {
  for (const [from, state] of Object.entries(states)) {
    for (const [name, event] of Object.entries(events)) {
      const row = table.find(([inState, onEvent]) => inState === from && onEvent === name)
      it(`${from} + ${name} → ${row ? row[2].step : 'unchanged'}`, () => {
        const next = verifyFlow(state, event)
        expect(next).toEqual(row ? row[2] : state)
        expect(next === state).toBe(!row)
      })
    }
  }
})

it('has no move that the table does not speak of', () => {
  const spoken = new Set(table.map(([from, event]) => `${states[from].step} ${events[event].type}`))
  const moves = Object.entries(verifyMoves).flatMap(([step, row]) =>
    Object.keys(row).map((type) => `${step} ${type}`),
  )
  expect(new Set(moves)).toEqual(spoken)
})
