'use client'
import type { EmbeddedSignup } from '@embedded-signup/hooks'
import { createContext, useContext } from 'react'
import type { RegistrationWords } from './registration-words'

interface SignupValue {
  signup: EmbeddedSignup
  words: RegistrationWords
}

export const SignupContext = createContext<SignupValue | undefined>(undefined)

export function useSignupValue(): SignupValue {
  const value = useContext(SignupContext)
  if (!value) throw new Error('No <Signup.Root> above. Put the parts of the signup inside <Signup.Root>.')
  return value
}

/**
 * Where the signup stands, as `useEmbeddedSignup` returns it, for parts of your own inside `<Signup.Root>`.
 *
 * @throws Error when there is no `<Signup.Root>` above.
 */
export const useSignupStep = (): EmbeddedSignup => useSignupValue().signup
