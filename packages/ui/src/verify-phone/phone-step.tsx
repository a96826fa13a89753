import type { ErrorCode, VerifyPhone } from '@embedded-signup/hooks'
import { useId } from 'react'
import type { CountryChoice } from '../fields/country-choice'
import { MethodPicker } from '../fields/method-picker'
import { NumberField } from '../fields/number-field'
import { useLater } from '../later/use-later'
import { fill, ltr } from '../messages/fill'
import { useMessages } from '../messages/messages-context'
import { Alert } from '../parts/alert'
import { Button } from '../parts/button'
import { ErrorText, ProblemText } from '../parts/error-text'

/** Failures that speak of the number: the focus goes back to it. */
const aboutNumber = new Set<ErrorCode>([
  'invalid_phone',
  'phone_not_supported',
  'country_not_supported',
  'send_refused',
  'cooldown',
  'throttled',
])

type PhoneStepProps = Extract<VerifyPhone, { step: 'phone' }> & { choice: CountryChoice }

export function PhoneStep({ field, method, send, choice }: PhoneStepProps) {
  const messages = useMessages()
  const id = useId()
  const later = useLater(false)
  const { problem, suggestion } = field
  const { error } = send
  const failed = problem ?? error
  const ofNumber = problem !== undefined || (error !== undefined && aboutNumber.has(error.code))
  const press = () => void send.run()
  return (
    <>
      <NumberField
        field={field}
        choice={choice}
        errorId={ofNumber ? `${id}error` : undefined}
        onSubmit={press}
      />
      {failed && (
        <Alert id={`${id}error`} focus={!problem}>
          {problem ? (
            <ProblemText problem={problem} country={countryOf(field)} />
          ) : (
            error && <ErrorText error={error} />
          )}
          {problem && suggestion && (
            <div className="es-alert-action">
              <Button look="quiet" onPress={suggestion.accept}>
                {fill(messages.useSuggestion, { phone: ltr(suggestion.display) })}
              </Button>
            </div>
          )}
        </Alert>
      )}
      <MethodPicker method={method} />
      {later && <later.Offline error={failed === error ? error : undefined} />}
      <Button look="primary" busy={send.pending} onPress={press}>
        {send.pending ? messages.sending : messages.send}
      </Button>
    </>
  )
}

const countryOf = ({ reading, country }: PhoneStepProps['field']) =>
  (reading && reading.kind !== 'empty' && reading.country) || country
