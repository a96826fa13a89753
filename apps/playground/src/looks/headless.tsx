import {
  useCountdown,
  useEmbeddedSignup,
  useHasPassed,
  useVerifyPhone,
  type EmbeddedSignup,
  type VerifyPhone,
} from '@embedded-signup/hooks'
import { enRegistration, type Messages } from '@embedded-signup/ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import './headless.css'
import { ErrorText, Filled, useFailures } from './headless-words'
import type { GoLiveProps, VerifyProps } from './look'

type At<Step extends VerifyPhone['step']> = Extract<VerifyPhone, { step: Step }> & { messages: Messages }

/** The number and its code: one `switch`, and in each arm only what is valid there. */
export function Verify({ messages, ...options }: VerifyProps) {
  const signup = useVerifyPhone(options)
  switch (signup.step) {
    case 'phone':
      return <AskNumber {...signup} messages={messages} />
    case 'code':
      return <AskCode {...signup} messages={messages} />
    case 'sent':
    case 'verified':
      return (
        <p role="status">
          <Filled text={messages.verified} values={{ phone: signup.display }} />
        </p>
      )
  }
}

/** The registration of the verified number. */
export function GoLive({ messages, ...options }: GoLiveProps) {
  const signup = useEmbeddedSignup(options)
  return signup.step === 'registration' ? <Registering {...signup} messages={messages} /> : null
}

function AskNumber({ field, method, send, messages }: At<'phone'>) {
  const names = new Intl.DisplayNames(messages.locale, { type: 'region' })
  const failures = useFailures(messages)
  const id = useId()
  const { problem, suggestion } = field
  return (
    <Form onSubmit={() => void send.run()}>
      <label htmlFor={`${id}country`}>{messages.countryLabel}</label>
      <select
        id={`${id}country`}
        value={field.country}
        onChange={({ target }) => field.chooseCountry(target.value as typeof field.country)}
      >
        {field.countries
          .map(({ code, callingCode }) => ({ code, callingCode, name: names.of(code) ?? code }))
          .toSorted((one, other) => one.name.localeCompare(other.name, messages.locale))
          .map(({ code, callingCode, name }) => (
            <option key={code} value={code}>
              {`${name} (+${callingCode})`}
            </option>
          ))}
      </select>
      <label htmlFor={`${id}phone`}>{messages.phoneLabel}</label>
      <input
        {...field.inputProps}
        id={`${id}phone`}
        className="own-big"
        dir="ltr"
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}error`}
      />
      <fieldset>
        <legend>{messages.methodLabel}</legend>
        {method.options.map((option) => (
          <label key={option.method}>
            <input
              type="radio"
              name={`${id}method`}
              checked={method.value === option.method}
              disabled={option.unavailable !== undefined}
              onChange={() => method.choose(option.method)}
            />
            {messages.methods[option.method]}
          </label>
        ))}
      </fieldset>
      <p id={`${id}error`} role="alert" className="own-problem">
        {problem ? (
          <Filled
            text={failures?.problems[problem] ?? messages.failed}
            values={{ country: names.of(field.country) ?? '' }}
          />
        ) : (
          <ErrorText error={send.error} messages={messages} />
        )}
      </p>
      {suggestion && failures && (
        <button type="button" className="own-link" onClick={suggestion.accept}>
          <Filled text={failures.useSuggestion} values={{ phone: suggestion.display }} />
        </button>
      )}
      <button type="submit" aria-busy={send.pending}>
        {send.pending ? messages.sending : messages.send}
      </button>
    </Form>
  )
}

function AskCode({ field, check, resend, messages, ...sent }: At<'code'>) {
  const { method, delivery, display, otherMethod, resendAt, changePhone } = sent
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    <Form onSubmit={() => void check.run()}>
      <p role="status">
        <Filled
          text={delivery === 'maybe_sent' ? messages.codeMaybeSent : messages.codeSent[method]}
          values={{ phone: display }}
        />
      </p>
      <div ref={box}>
        <label htmlFor={id}>{messages.codeLabel}</label>
        <input
          {...field.inputProps}
          id={id}
          className="own-big"
          dir="ltr"
          placeholder={'0'.repeat(field.length)}
          aria-describedby={`${id}error`}
        />
      </div>
      <p id={`${id}error`} role="alert" className="own-problem">
        <ErrorText error={check.error ?? resend.error} messages={messages} />
      </p>
      <button type="submit" aria-busy={check.pending}>
        {check.pending ? messages.verifying : messages.verify}
      </button>
      <div className="own-links">
        <Resend at={resendAt} messages={messages} onPress={() => void resend.run()} />
        {otherMethod && (
          <OtherMethod
            at={resendAt}
            text={messages.instead[otherMethod]}
            onPress={() => void resend.run(otherMethod)}
          />
        )}
        <button type="button" className="own-link" onClick={changePhone}>
          {messages.changePhone}
        </button>
      </div>
    </Form>
  )
}

type RegisteringProps = Extract<EmbeddedSignup, { step: 'registration' }> & { messages: Messages }

function Registering({ registration, display, startOver, messages }: RegisteringProps) {
  const words = messages.registration ?? enRegistration
  const reason = 'reason' in registration ? registration.reason : undefined
  const failed = registration.state === 'failed' || registration.state === 'unknown'
  const news = {
    registering: words.registering,
    in_review: words.inReview,
    connected: words.connected,
    failed: words.failed,
    unknown: words.failed,
  }[registration.state]
  return (
    <div className="own">
      <p role="status">
        <Filled text={news} values={{ phone: display }} />
      </p>
      {registration.state === 'registering' && <p>{words.registeringHint}</p>}
      {registration.state === 'in_review' && <p>{words.inReviewHint}</p>}
      <p role="alert" className="own-problem">
        {registration.state === 'failed' && (reasonOf(words.reasons, reason) ?? words.otherReason)}
        {registration.state === 'unknown' && <ErrorText error={registration.error} messages={messages} />}
      </p>
      {failed && (
        <div className="own-links">
          <button type="button" className="own-link" onClick={registration.retry}>
            {words.retry}
          </button>
          <button type="button" className="own-link" onClick={startOver}>
            {words.startOver}
          </button>
        </div>
      )}
    </div>
  )
}

const reasonOf = (reasons: Readonly<Record<string, string>>, reason: string | undefined) =>
  reason !== undefined && Object.hasOwn(reasons, reason) ? reasons[reason] : undefined

interface WaitingProps {
  /** Epoch ms. */
  at: number
  onPress: () => void
}

/** A component of its own, because it renders every second. */
function Resend({ at, messages, onPress }: WaitingProps & { messages: Messages }) {
  const seconds = useCountdown(at)
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <button type="button" className="own-link" disabled={seconds > 0} onClick={onPress}>
      {seconds > 0 ? <Filled text={messages.resendIn} values={{ time }} /> : messages.resend}
    </button>
  )
}

function OtherMethod({ at, text, onPress }: WaitingProps & { text: string }) {
  return (
    <button type="button" className="own-link" disabled={!useHasPassed(at)} onClick={onPress}>
      {text}
    </button>
  )
}

const Form = ({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) => (
  <form
    className="own"
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit()
    }}
  >
    {children}
  </form>
)
