'use client'
import { maskPhone, type E164 } from '@embedded-signup/contract'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useSignup } from '../provider/signup-context'
import { useRegistration, type Registration, type VerifiedNumber } from '../registration/use-registration'
import { useVerifyPhone } from '../verify/use-verify-phone'
import type { UseVerifyPhoneOptions, VerifyPhone } from '../verify/verify-phone'
import { createVerifiedStore } from './verified-store'

/** Where the signup stands, for analytics and the page around it. */
export interface SignupProgress {
  step: 'phone' | 'code' | 'registration'
  /** Of the registration; only with that step. */
  state: Registration['state'] | undefined
  /** `+62••••90`. The number in clear is in `onVerified` and `onDone`. */
  maskedPhone: string | undefined
}

export interface UseEmbeddedSignupOptions extends Omit<UseVerifyPhoneOptions, 'codeEntry'> {
  /** Tells two signups on one page apart in storage. Default `signup`. */
  id?: string | undefined
  /** Goes on with a number that was verified on another day or device. */
  resumeWith?: VerifiedNumber | undefined
  /** Each time the signup moves on or back. Brings no number in clear. */
  onProgress?: ((progress: SignupProgress) => void) | undefined
  /** The number is live. */
  onDone?: ((done: { phone: E164; reason: string | undefined }) => void) | undefined
}

export type EmbeddedSignup =
  | Exclude<VerifyPhone, { step: 'verified' | 'sent' }>
  | { step: 'registration'; phone: E164; display: string; registration: Registration; startOver(): void }

/** The whole way: a number, a code, the registration, a live number. A reload goes on where it was. */
export function useEmbeddedSignup(options: UseEmbeddedSignupOptions = {}): EmbeddedSignup {
  const { resumeWith, resume = true, id = 'signup' } = options
  const { endpoint } = useSignup()
  const key = resume ? `embedded-signup:${endpoint}:${id}:verified` : undefined
  const { phone: givenPhone, display, ticket } = resumeWith ?? {}
  const store = useMemo(
    () => createVerifiedStore(key, givenPhone && { phone: givenPhone, display, ticket }),
    [key, givenPhone, display, ticket],
  )
  const number = useSyncExternalStore(store.subscribe, store.get, () => undefined)
  const verify = useVerifyPhone({
    ...options,
    id,
    codeEntry: true,
    onVerified(verified) {
      store.set(verified)
      options.onVerified?.(verified)
    },
  })
  const registration = useRegistration(number, { id, resume })

  const { onProgress, onDone } = options
  const step = number ? 'registration' : verify.step === 'code' ? 'code' : 'phone'
  const state = registration?.state
  const reason = state === 'connected' ? registration?.reason : undefined
  const phone = number?.phone ?? (verify.step === 'code' ? verify.phone : undefined)
  const told = useRef('')
  useEffect(() => {
    const progress = `${step} ${state}`
    if (told.current === progress) return
    told.current = progress
    onProgress?.({ step, state, maskedPhone: phone && maskPhone(phone) })
    if (state === 'connected' && phone) onDone?.({ phone, reason })
  }, [step, state, reason, phone, onProgress, onDone])

  const verified = number ?? (verify.step === 'verified' || verify.step === 'sent' ? verify : undefined)
  if (verified) {
    return {
      step: 'registration',
      phone: verified.phone,
      display: verified.display ?? verified.phone,
      registration: registration ?? { state: 'registering' },
      startOver() {
        store.set(undefined)
        if (verify.step === 'verified') verify.startOver()
      },
    }
  }
  return verify as Exclude<VerifyPhone, { step: 'verified' | 'sent' }>
}
