import type { SandboxMessage } from '@embedded-signup/sandbox'
import { CallIcon } from './message-notification'

interface IncomingCallProps {
  message: SandboxMessage
  answered: boolean
  onAnswer: () => void
  onEnd: () => void
}

/** Rings until it is answered; then the voice speaks, as captions. */
export function IncomingCall({ message, answered, onAnswer, onEnd }: IncomingCallProps) {
  return (
    <div className="call" data-answered={answered || undefined}>
      <span className="call-face" aria-hidden="true">
        <CallIcon />
      </span>
      <p className="call-who">WhatsApp</p>
      <p className="call-what" aria-live="polite">
        {answered ? 'On the call' : 'Incoming call…'}
      </p>
      {answered && <Captions text={message.text} />}
      <div className="call-buttons">
        <CallButton kind="end" name={answered ? 'Hang up' : 'Decline call'} onPress={onEnd} />
        {!answered && <CallButton kind="answer" name="Answer call" onPress={onAnswer} />}
      </div>
    </div>
  )
}

/** Word by word, at the pace of a machine that reads digits. */
const Captions = ({ text }: { text: string }) => (
  <p className="call-captions" aria-live="polite">
    {text.split(' ').map((word, index) => (
      <span key={`${index}${word}`} style={{ animationDelay: `${index * 220}ms` }}>
        {`${word} `}
      </span>
    ))}
  </p>
)

const CallButton = ({
  kind,
  name,
  onPress,
}: {
  kind: 'end' | 'answer'
  name: string
  onPress: () => void
}) => (
  <span className="call-action">
    <button type="button" data-kind={kind} aria-label={name} onClick={onPress}>
      <CallIcon />
    </button>
    <span aria-hidden="true">{name.replace(' call', '')}</span>
  </span>
)
