import type { Registration } from '@embedded-signup/hooks'
import type { ReactNode } from 'react'
import type { Look } from '../settings/settings'
import { Panel } from './panel'

interface GoLivePanelProps {
  look: Look | undefined
  name: string
  /** As people write it. */
  phone: string
  /** What the kit last told; undefined before "Go live" is pressed. */
  state: Registration['state'] | undefined
  focusTitle: boolean
  onGoLive: () => void
  onEditName: () => void
  onAnother: () => void
  /** The registration as the kit draws it: it says what happens, and what to do when it fails. */
  children: ReactNode
}

const heads: Record<Registration['state'] | 'ready', { title: string; text: string }> = {
  ready: {
    title: 'Ready to go live',
    text: 'One look, then customers can write to you on WhatsApp.',
  },
  registering: {
    title: 'Going live',
    text: 'Harbor is registering your number with WhatsApp.',
  },
  in_review: {
    title: 'Almost live',
    text: 'Your number is registered. Customers can write to you once WhatsApp has approved your name.',
  },
  connected: {
    title: 'You are live',
    text: 'Customers can write to you on WhatsApp now. Answers wait for you in the inbox.',
  },
  failed: {
    title: 'Not live yet',
    text: 'Your number is verified and safe with Harbor. WhatsApp did not connect it.',
  },
  unknown: {
    title: 'Not live yet',
    text: 'Your number is verified and safe with Harbor. It could not be registered.',
  },
}

/** The last stage. It says that the company is live only where the kit has heard it from WhatsApp. */
export function GoLivePanel(props: GoLivePanelProps) {
  const { look, name, phone, state, focusTitle, onGoLive, onEditName, onAnother, children } = props
  return (
    <Panel {...heads[state ?? 'ready']} look={look} focusTitle={focusTitle}>
      {children}
      <dl className="summary">
        <div>
          <dt>Display name</dt>
          <dd>
            {name}
            {state !== 'connected' && (
              <button type="button" className="text-button" onClick={onEditName}>
                Change name
              </button>
            )}
          </dd>
        </div>
        <div>
          <dt>WhatsApp number</dt>
          <dd>
            <bdi dir="ltr">{phone}</bdi>
          </dd>
        </div>
      </dl>
      {(state === undefined || state === 'connected' || state === 'in_review') && (
        <div className="panel-actions">
          {state === undefined && (
            <button type="button" className="button" onClick={onGoLive}>
              Go live
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={onAnother}>
            Connect another number
          </button>
        </div>
      )}
    </Panel>
  )
}
