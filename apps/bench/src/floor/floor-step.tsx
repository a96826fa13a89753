import { useEffect, useState } from 'react'
import { FloorField } from './floor-field'

const post = (action: string, body: object) =>
  fetch(`/api/signup/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

/** The whole step, written by hand: number, way, sending, code, waiting for another code. */
export function FloorStep() {
  const [phone, setPhone] = useState<string>()
  const [method, setMethod] = useState('sms')
  const [sent, setSent] = useState(false)
  const send = async () => setSent((await post('code', { phone, method })).ok)
  if (sent && phone) return <CodeStep phone={phone} onResend={() => void send()} />
  return (
    <>
      <FloorField onValid={setPhone} />
      <fieldset>
        <legend>How should we send the code?</legend>
        {['sms', 'voice'].map((way) => (
          <label key={way}>
            <input type="radio" name="method" checked={method === way} onChange={() => setMethod(way)} />
            {way}
          </label>
        ))}
      </fieldset>
      <button type="button" disabled={!phone} onClick={() => void send()}>
        Send code
      </button>
    </>
  )
}

function CodeStep({ phone, onResend }: { phone: string; onResend(): void }) {
  const [seconds, setSeconds] = useState(60)
  const [code, setCode] = useState('')
  useEffect(() => {
    const timer = setInterval(() => setSeconds((left) => Math.max(0, left - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <>
      <p>We sent a code to {phone}</p>
      <input
        inputMode="numeric"
        autoComplete="one-time-code"
        aria-label="Code"
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <button type="button" onClick={() => void post('check', { phone, code })}>
        Verify
      </button>
      <button type="button" disabled={seconds > 0} onClick={onResend}>
        {seconds > 0 ? `Resend in ${seconds}` : 'Resend'}
      </button>
    </>
  )
}
