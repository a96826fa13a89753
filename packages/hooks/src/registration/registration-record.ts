import { SignupError, type RegistrationStatus } from '@embedded-signup/contract'
import { createSessionRecord } from '../flow/session-record'
import type { VerifiedNumber } from './use-registration'

/** The last registration that this tab has asked for, and how `createClient` was answered. */
interface RequestedRegistration {
  phone: string
  ticket: string | undefined
  answer: 'accepted' | 'refused'
}

/**
 * Remembers that a number's registration was requested. WhatsApp counts every request, refused ones too, and locks the
 * number after about ten in 72 hours, so only a person may cause the next one, never a reload.
 *
 * @param key where it is kept in `sessionStorage`; `undefined` keeps it nowhere.
 */
export function createRegistrationRecord(key: string | undefined) {
  const record = createSessionRecord<RequestedRegistration>(key, (stored) =>
    stored.answer === 'accepted' || stored.answer === 'refused'
      ? (stored as RequestedRegistration)
      : undefined,
  )
  let again = false
  const remember = ({ phone, ticket }: VerifiedNumber, answer: RequestedRegistration['answer']) =>
    record.write({ phone, ticket, answer })

  return {
    /** A person wants another request. What is remembered stays until that one is answered. */
    allowAnother() {
      again = true
    },
    /**
     * Requests the registration unless it was requested for the same number and ticket before.
     *
     * @throws SignupError what `create` throws, and `registration_refused` where WhatsApp has refused the number before.
     */
    async request(
      number: VerifiedNumber,
      create: () => Promise<RegistrationStatus>,
    ): Promise<RegistrationStatus> {
      const before = record.read()
      const requested = !again && before?.phone === number.phone && before.ticket === number.ticket
      again = false
      if (requested) {
        if (before.answer === 'refused') throw new SignupError('registration_refused')
        return { state: 'registering' }
      }
      try {
        const status = await create()
        remember(number, 'accepted')
        return status
      } catch (error) {
        if (error instanceof SignupError && error.code === 'registration_refused') remember(number, 'refused')
        throw error
      }
    },
  }
}
