import type { SignupHandlerOptions } from '@embedded-signup/server'

/**
 * A backend that lets someone else enter the code, for the person who is signed in. No `.tsx`: there it would be taken for a
 * component and given a name.
 */
export const handOffBackend = {
  authorize: () => ({ subject: 'kim' }),
  handOff: { page: 'https://onboard.example.com/enter-code' },
} satisfies Partial<SignupHandlerOptions>
