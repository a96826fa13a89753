import { createPageBackend } from '@embedded-signup/hooks/testing'
import { SignupProvider } from '@embedded-signup/hooks'
import { sandboxAppKey, type Sandbox } from '@embedded-signup/sandbox'
import '@embedded-signup/ui/styles.css'
import { useId, useState, useSyncExternalStore, type ReactNode } from 'react'
import './demo-stage.css'

/** A card with a backend of its own, the handler and the sandbox in this very page, beside the phone that gets the code. */
export function DemoStage({ children }: { children: ReactNode }) {
  const [backend] = useState(() => createPageBackend({ appKey: sandboxAppKey }))
  return (
    <div className="demo sb-unstyled">
      <section className="demo-card" aria-label="Your page">
        <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>
      </section>
      <Phone sandbox={backend.sandbox} />
    </div>
  )
}

function Phone({ sandbox: { inbox } }: { sandbox: Sandbox }) {
  const messages = useSyncExternalStore(inbox.subscribe, () => inbox.messages())
  const title = useId()
  return (
    <section className="demo-phone" aria-labelledby={title}>
      <p id={title}>The phone</p>
      {messages.length === 0 ? (
        <p className="demo-quiet">
          Enter any number, <code>0812-3456-7890</code> for one. The code arrives here: no message is sent,
          nothing leaves this page.
        </p>
      ) : (
        messages.slice(-2).map(({ id, to, method, text }) => (
          <p key={id} className="demo-message">
            <span>{`${method === 'sms' ? 'Message' : 'Call'} to ${to}`}</span>
            {text}
          </p>
        ))
      )}
    </section>
  )
}
