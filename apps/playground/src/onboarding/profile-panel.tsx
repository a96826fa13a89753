import { useEffect, useRef } from 'react'
import type { Look } from '../settings/settings'
import { Panel } from './panel'

interface ProfilePanelProps {
  look: Look | undefined
  name: string
  onSave: (name: string) => void
}

/** The next step of the integrator's own onboarding: nothing of the kit is in here. */
export function ProfilePanel({ look, name, onSave }: ProfilePanelProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <Panel
      look={look}
      title="How customers see you"
      text="WhatsApp shows this name above your chats. It should be the name people know you by."
    >
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
    </Panel>
  )
}
