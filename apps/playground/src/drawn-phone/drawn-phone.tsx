import { useHasPassed } from '@embedded-signup/hooks'
import { useEffect, useState } from 'react'
import { useFeed } from '../feed/use-feed'
import './drawn-phone.css'
import { IncomingCall } from './incoming-call'
import { LockScreen } from './lock-screen'
import { MessageNotification } from './message-notification'
import './screens.css'

/** How long a call rings, in ms, before it counts as missed. */
const ringMs = 60_000

/** The phone that the code reaches, drawn beside the page. It stands in the sandbox; real codes go to real phones. */
export function DrawnPhone() {
  const feed = useFeed()
  const state = feed.step === 'live' ? feed.state : undefined
  const latest = state?.messages.at(-1)
  const [over, setOver] = useState<string>()
  const [answered, setAnswered] = useState<string>()
  const missed = useHasPassed(latest && latest.deliveredAt + ringMs)
  const call = state?.messages.find(({ id }) => id === answered) ?? (missed ? undefined : latest)
  const inCall = call?.method === 'voice' && call.id !== over

  return (
    <aside className="phone-column" aria-label="The phone that gets the code">
      <div className="phone" dir="ltr">
        <div className="phone-screen">
          <StatusBar />
          {inCall ? (
            <IncomingCall
              key={call.id}
              message={call}
              answered={call.id === answered}
              onAnswer={() => setAnswered(call.id)}
              onEnd={() => {
                setOver(call.id)
                setAnswered(undefined)
              }}
            />
          ) : (
            <LockScreen>
              {state?.messages
                .slice(-3)
                .toReversed()
                .map((message) => (
                  <MessageNotification
                    key={message.id}
                    message={message}
                    onListen={() => {
                      setOver(undefined)
                      setAnswered(message.id)
                    }}
                  />
                ))}
            </LockScreen>
          )}
          <span className="phone-home" />
        </div>
      </div>
      <p className="phone-caption">
        {latest
          ? `The phone of ${latest.to}`
          : state?.upstream.kind === 'nxcloud'
            ? 'Codes go to the real phone. This drawn one exists only with the sandbox.'
            : feed.step === 'unreachable'
              ? 'The playground’s server is not there, so no code can arrive.'
              : 'Any number’s phone: its codes arrive here.'}
      </p>
    </aside>
  )
}

const StatusBar = () => (
  <div className="phone-status" aria-hidden="true">
    <Clock />
    <span className="phone-island" />
    <svg viewBox="0 0 44 12" width="44" height="12" fill="currentColor">
      <path d="M0 8.5h2.5V12H0zM4 6h2.5v6H4zM8 3h2.5v9H8zM12 0h2.5v12H12z" />
      <rect x="20.5" y="0.5" width="19" height="11" rx="3" fill="none" stroke="currentColor" opacity="0.5" />
      <rect x="22" y="2" width="14" height="8" rx="1.8" />
      <path d="M41.5 4v4c.9-.3 1.5-1 1.5-2s-.6-1.7-1.5-2z" opacity="0.5" />
    </svg>
  </div>
)

const timeOf = (instant: number) =>
  new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

function Clock() {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000)
    return () => clearInterval(timer)
  }, [])
  return <span className="phone-time">{timeOf(now)}</span>
}
