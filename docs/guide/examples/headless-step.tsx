import { errorTexts, useCountdown, useVerifyPhone } from '@embedded-signup/hooks'
import './headless-step.css'

/** No component of the kit: one `switch`, and in each arm only what is legal there. */
export function HeadlessStep() {
  const signup = useVerifyPhone({ defaultCountry: 'ID', resume: false, id: 'headless' })
  switch (signup.step) {
    case 'phone': {
      const { field, send } = signup
      const problem = field.problem ? 'Check the country and the digits.' : textOf(send.error)
      return (
        <div key="phone" className="bare">
          <label htmlFor="bare-number">Your number, with +{field.callingCode}</label>
          <input id="bare-number" aria-describedby="bare-problem" {...field.inputProps} />
          <p id="bare-problem" role="alert">
            {problem}
          </p>
          <button type="button" onClick={() => void send.run()}>
            {send.pending ? 'Sending…' : 'Send code'}
          </button>
        </div>
      )
    }
    case 'code': {
      const { field, display, check, resend, resendAt, changePhone } = signup
      return (
        <div key="code" className="bare">
          <label htmlFor="bare-code">
            The code sent to <bdi dir="ltr">{display}</bdi>
          </label>
          <input id="bare-code" aria-describedby="bare-problem" {...field.inputProps} />
          <p id="bare-problem" role="alert">
            {textOf(check.error ?? resend.error)}
          </p>
          <Again at={resendAt} onPress={() => void resend.run()} />
          <button type="button" onClick={changePhone}>
            Change number
          </button>
        </div>
      )
    }
    case 'sent':
      return <p role="status">A code is on its way</p>
    case 'verified':
      return (
        <p role="status">
          <bdi dir="ltr">{signup.display}</bdi> is verified
        </p>
      )
  }
}

const textOf = (error: { code: keyof typeof errorTexts } | undefined) => error && errorTexts[error.code]

/** A component of its own, because it renders every second. */
function Again({ at, onPress }: { at: number; onPress: () => void }) {
  const seconds = useCountdown(at)
  return (
    <button type="button" disabled={seconds > 0} onClick={onPress}>
      {seconds > 0 ? `Another code in ${seconds} s` : 'Another code'}
    </button>
  )
}
