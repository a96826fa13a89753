import { useEffect, useRef } from 'react'

/** The next step of the integrator's own onboarding: nothing of the kit is in here. */
export function ProfilePanel({ name, onSave }: { name: string; onSave: (name: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <section className="card panel" aria-labelledby="panel-title">
      <header className="panel-head">
        <h1 id="panel-title">How customers see you</h1>
        <p>WhatsApp shows this name above your chats. It should be the name people know you by.</p>
      </header>
      <form
        className="profile-form"
        onSubmit={(event) => {
          event.preventDefault()
          onSave(field.current?.value.trim() || name)
        }}
      >
        <label className="field">
          <span>Display name</span>
          <input
            ref={field}
            name="display-name"
            defaultValue={name}
            maxLength={60}
            required
            autoComplete="organization"
          />
        </label>
        <button type="submit" className="button">
          Continue
        </button>
      </form>
    </section>
  )
}
