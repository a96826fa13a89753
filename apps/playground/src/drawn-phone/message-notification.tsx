import type { SandboxMessage } from '@embedded-signup/sandbox'
import { useState } from 'react'

const timeOf = (instant: number) =>
  new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

interface MessageNotificationProps {
  message: SandboxMessage
  /** Takes up a call that was missed, or is over. */
  onListen: () => void
}

/** An SMS on the lock screen, or what is left of a call. */
export const MessageNotification = ({ message, onListen }: MessageNotificationProps) => (
  <article className="news">
    <span className="news-app" data-method={message.method} aria-hidden="true">
      {message.method === 'sms' ? <BubbleIcon /> : <CallIcon />}
    </span>
    <div className="news-body">
      <header>
        <strong>{message.method === 'sms' ? 'WhatsApp' : 'Call from WhatsApp'}</strong>
        <time dateTime={new Date(message.deliveredAt).toISOString()}>{timeOf(message.deliveredAt)}</time>
      </header>
      <p>{message.method === 'sms' ? message.text : 'A voice with your verification code.'}</p>
      {message.method === 'sms' ? (
        <CopyCode code={message.code} />
      ) : (
        <button type="button" className="news-copy" onClick={onListen}>
          Listen again
        </button>
      )}
    </div>
  </article>
)

function CopyCode({ code }: { code: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      className="news-copy"
      onClick={() => {
        navigator.clipboard.writeText(code).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }}
    >
      {copied ? 'Copied' : `Copy ${code}`}
    </button>
  )
}

const BubbleIcon = () => (
  <svg viewBox="0 0 20 20" width="18" height="18" fill="currentColor">
    <path d="M10 3c4.4 0 7.500 2.700 7.500 6.200s-3.100 6.200-7.500 6.200c-.8 0-1.600-.1-2.300-.3L4 17l.9-3.100C3.400 12.800 2.500 11.100 2.500 9.200 2.500 5.700 5.600 3 10 3z" />
  </svg>
)

export const CallIcon = () => (
  <svg viewBox="0 0 20 20" width="18" height="18" fill="currentColor">
    <path d="M6.200 3.200l1.900 3.100c.3.500.2 1.100-.2 1.500l-1 1c.8 1.800 2.400 3.400 4.300 4.300l1-1c.4-.4 1-.5 1.500-.2l3.100 1.900c.5.300.7.900.4 1.400-.7 1.500-2.100 2.100-3.600 1.700C8.500 15.600 4.4 11.500 3.100 6.400 2.700 4.900 3.300 3.500 4.800 2.800c.5-.3 1.100-.1 1.400.4z" />
  </svg>
)
