import type { VerifiedNumber } from '@embedded-signup/hooks'

interface Always {
  /** Names this way through in the kit's storage; another number is another way. */
  attempt: number
  /** Shown by WhatsApp above the company's chats. */
  name: string
}

/** What comes after a number was verified. `registering`: "Go live" was pressed, and the kit knows the rest. */
type WithNumber =
  | { stage: 'verified' | 'ready' | 'registering'; number: VerifiedNumber }
  | { stage: 'profile'; number: VerifiedNumber; next: 'ready' | 'registering' }

/** Where the company is on its way to going live. */
export type Onboarding = Always & ({ stage: 'number'; defaultPhone?: string | undefined } | WithNumber)

export type OnboardingEvent =
  | { type: 'verified'; number: VerifiedNumber }
  | { type: 'profileOpened' }
  | { type: 'profileSaved'; name: string }
  | { type: 'goLivePressed' }
  | { type: 'startedOver'; defaultPhone?: string | undefined }

export const atStart: Onboarding = { attempt: 1, name: 'Kopi Senja', stage: 'number' }

/** The onboarding after an event. One that has no place at the current stage changes nothing. */
export function onboardingReducer(state: Onboarding, event: OnboardingEvent): Onboarding {
  const { attempt, name } = state
  switch (event.type) {
    case 'verified':
      return { attempt, name, stage: 'verified', number: event.number }
    case 'profileOpened':
      if (state.stage === 'number' || state.stage === 'profile') return state
      return {
        attempt,
        name,
        stage: 'profile',
        number: state.number,
        next: state.stage === 'registering' ? 'registering' : 'ready',
      }
    case 'profileSaved':
      if (state.stage !== 'profile') return state
      return { attempt, name: event.name, stage: state.next, number: state.number }
    case 'goLivePressed':
      if (state.stage !== 'ready') return state
      return { attempt, name, stage: 'registering', number: state.number }
    case 'startedOver':
      return { attempt: attempt + 1, name, stage: 'number', defaultPhone: event.defaultPhone }
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

function isNumber(value: unknown): value is VerifiedNumber {
  if (typeof value !== 'object' || value === null) return false
  const { phone, display, ticket } = value as Partial<Record<keyof VerifiedNumber, unknown>>
  return (
    isText(phone) &&
    /^\+\d+$/.test(phone) &&
    (display === undefined || isText(display)) &&
    (ticket === undefined || isText(ticket))
  )
}

/** The onboarding that a tab has stored, or the start where it is not to be believed. */
export function readOnboarding(text: string | null): Onboarding {
  try {
    const stored = JSON.parse(text ?? '') as Partial<Onboarding>
    const { attempt, name, stage } = stored
    if (!Number.isSafeInteger(attempt) || !isText(name)) return atStart
    const always = { attempt: attempt as number, name }
    if (stage === undefined || stage === 'number') return { ...always, stage: 'number' }
    const { number } = stored as Partial<WithNumber>
    if (!isNumber(number)) return { ...always, stage: 'number' }
    if (stage === 'profile') {
      const { next } = stored as { next?: unknown }
      return { ...always, stage, number, next: next === 'registering' ? next : 'ready' }
    }
    if (stage !== 'verified' && stage !== 'ready' && stage !== 'registering')
      return { ...always, stage: 'number' }
    return { ...always, stage, number }
  } catch {
    return atStart
  }
}
