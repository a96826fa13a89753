import { useMemo } from 'react'
import type { Messages } from '../messages/messages'
import { enRegistration, type RegistrationWords } from './registration-words'

/** The words of the way after the code: English, those of a locale, and single ones, each over the one before. */
export function useRegistrationWords(
  messages: Partial<Messages> | undefined,
  own: Partial<RegistrationWords> | undefined,
): RegistrationWords {
  const ofLocale = messages?.registration
  return useMemo(() => ({ ...enRegistration, ...ofLocale, ...own }), [ofLocale, own])
}
