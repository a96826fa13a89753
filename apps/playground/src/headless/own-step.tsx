import { useVerifyPhone, type UseVerifyPhoneOptions, type VerifyPhone } from '@embedded-signup/hooks'
import { useEffect, useId, useRef } from 'react'
import { Problem, Question, ResendLink } from './own-parts'

type At<Step extends VerifyPhone['step']> = Extract<VerifyPhone, { step: Step }>

/** The whole step as one `switch` over the headless hook. */
export function OwnStep(options: UseVerifyPhoneOptions) {
  const signup = useVerifyPhone(options)
  switch (signup.step) {
    case 'phone':
      return <AskNumber {...signup} />
    case 'code':
      return <AskCode {...signup} />
    case 'sent':
      return <Question title="Look at your phone">A code is on its way to {signup.display}.</Question>
    case 'verified':
      return (
        <Question title="That’s you.">
          <p role="status">{signup.display} is verified</p>
          <button type="button" className="own-link" onClick={signup.startOver}>
            Connect another number
          </button>
        </Question>
      )
  }
}

function AskNumber({ field, method, send }: At<'phone'>) {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const id = useId()
  return (
    <Question title="Which number is your WhatsApp?" onSubmit={() => void send.run()}>
      <label htmlFor={`${id}country`}>Country or region</label>
      <select
        id={`${id}country`}
        value={field.country}
        onChange={({ target }) => field.chooseCountry(target.value as typeof field.country)}
      >
        {field.countries.map(({ code, callingCode }) => (
          <option key={code} value={code}>
            {`${names.of(code)} (+${callingCode})`}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}phone`}>Phone number</label>
      <input
        {...field.inputProps}
        id={`${id}phone`}
        className="own-big"
        aria-invalid={field.problem !== undefined}
        aria-describedby={`${id}error`}
      />
      <fieldset>
        <legend>How should we send the code?</legend>
        {method.options.map((option) => (
          <label key={option.method}>
            <input
              type="radio"
              name={`${id}method`}
              checked={method.value === option.method}
              disabled={option.unavailable !== undefined}
              onChange={() => method.choose(option.method)}
            />
            {option.method === 'sms' ? 'Text message (SMS)' : 'Voice call'}
          </label>
        ))}
      </fieldset>
      <Problem
        id={`${id}error`}
        error={send.error}
        text={field.problem && 'This number does not look right. Check country and digits.'}
      />
      <button type="submit" aria-busy={send.pending}>
        {send.pending ? 'Sending…' : 'Send code'}
      </button>
    </Question>
  )
}

function AskCode({
  field,
  display,
  method,
  delivery,
  check,
  resend,
  resendAt,
  otherMethod,
  changePhone,
}: At<'code'>) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    <Question title="What does it say?" onSubmit={() => void check.run()}>
      <p role="status">
        {delivery === 'maybe_sent'
          ? `The code may be on its way to ${display}`
          : method === 'sms'
            ? `We sent a code by text message to ${display}`
            : `We are calling ${display}`}
      </p>
      <div ref={box}>
        <label htmlFor={id}>Verification code</label>
        <input
          {...field.inputProps}
          id={id}
          className="own-big"
          placeholder={'0'.repeat(field.length)}
          aria-describedby={`${id}error`}
        />
      </div>
      <Problem id={`${id}error`} error={check.error ?? resend.error} />
      <button type="submit" aria-busy={check.pending}>
        {check.pending ? 'Checking…' : 'Verify'}
      </button>
      <div className="own-links">
        <ResendLink at={resendAt} text="Resend code" onPress={() => void resend.run()} />
        {otherMethod && (
          <ResendLink
            at={resendAt}
            text={otherMethod === 'voice' ? 'Call me instead' : 'Text me instead'}
            onPress={() => void resend.run(otherMethod)}
          />
        )}
        <button type="button" className="own-link" onClick={changePhone}>
          Change number
        </button>
      </div>
    </Question>
  )
}
