import { describe, expect, it } from 'vitest'
import { atStart, onboardingReducer, readOnboarding, type OnboardingEvent } from './onboarding-state'

const number = { phone: '+6281234567890', display: '+62 812-3456-7890', ticket: 'ticket' } as const
const after = (...events: OnboardingEvent[]) => events.reduce(onboardingReducer, atStart)
const verified = { type: 'verified', number } as const
const opened = { type: 'profileOpened' } as const
const saved = { type: 'profileSaved', name: 'Kopi Malam' } as const
const pressed = { type: 'goLivePressed' } as const

it('leads from a verified number over the profile to going live', () => {
  expect(after(verified, opened)).toMatchObject({ stage: 'profile', number })
  expect(after(verified, opened, saved)).toMatchObject({ stage: 'ready', name: 'Kopi Malam', number })
  expect(after(verified, opened, saved, pressed)).toMatchObject({ stage: 'registering', number })
})

it('returns to the registration when the name was changed while it was under way', () => {
  expect(after(verified, opened, saved, pressed, opened, saved)).toMatchObject({ stage: 'registering' })
})

it('registers nothing before there is a verified number and a profile', () => {
  expect(after(pressed)).toEqual(atStart)
  expect(after(verified, pressed)).toMatchObject({ stage: 'verified' })
})

it('forgets the number for another one, under a new attempt', () => {
  expect(after(verified, { type: 'startedOver' })).toEqual({
    ...atStart,
    attempt: 2,
    defaultPhone: undefined,
  })
})

describe('from storage', () => {
  it('continues at every stage', () => {
    for (const state of [
      after(verified),
      after(verified, opened),
      after(verified, opened, saved),
      after(verified, opened, saved, pressed),
      after(verified, opened, saved, pressed, opened),
    ])
      expect(readOnboarding(JSON.stringify(state))).toEqual(state)
  })

  it.each([null, '', '{', 'null', '[]', '{"attempt":"2","name":"x"}', '{"attempt":1}'])(
    'begins anew with %j',
    (text) => expect(readOnboarding(text)).toEqual(atStart),
  )

  it.each([undefined, {}, { phone: '6281' }, { ...number, ticket: 5 }])(
    'asks for the number again where it is stored as %j',
    (stored) => {
      const text = JSON.stringify({ attempt: 3, name: 'Kopi Malam', stage: 'registering', number: stored })
      expect(readOnboarding(text)).toEqual({ attempt: 3, name: 'Kopi Malam', stage: 'number' })
    },
  )

  it('knows no other stage', () => {
    const text = JSON.stringify({ ...after(verified), stage: 'live' })
    expect(readOnboarding(text)).toEqual({ ...atStart, stage: 'number' })
  })
})
