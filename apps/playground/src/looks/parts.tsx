import { Signup, VerifyPhone, type ButtonElementProps } from '@embedded-signup/ui'
import '@embedded-signup/ui/styles.css'
import { useId } from 'react'
import type { GoLiveProps, VerifyProps } from './look'
import './parts.css'

export const Verify = (props: VerifyProps) => (
  <VerifyPhone.Root {...props} className="dock" button={DockButton}>
    <VerifyPhone.Status className="dock-news" />
    <VerifyPhone.Step name="phone" className="dock-step">
      <Methods />
      <div className="dock-field">
        <VerifyPhone.Label />
        <div className="dock-number">
          <VerifyPhone.CountrySelect render={(select) => <select {...select} className="dock-input" />} />
          <VerifyPhone.NumberInput render={<input className="dock-input" />} />
        </div>
      </div>
      <VerifyPhone.Message />
      <VerifyPhone.SendButton />
    </VerifyPhone.Step>
    <VerifyPhone.Step name="code" className="dock-step">
      <div className="dock-field">
        <VerifyPhone.Label />
        <div className="dock-number">
          <VerifyPhone.CodeInput render={<input className="dock-input dock-code" />} />
          <VerifyPhone.VerifyButton />
        </div>
      </div>
      <VerifyPhone.Message />
      <VerifyPhone.NothingYet>
        <div className="dock-links">
          <VerifyPhone.ResendButton />
          <VerifyPhone.OtherMethodButton />
          <VerifyPhone.ChangeNumber />
        </div>
      </VerifyPhone.NothingYet>
      <VerifyPhone.HandOff />
    </VerifyPhone.Step>
  </VerifyPhone.Root>
)

/** Without `Signup.Progress`: the page has a progress of its own. */
export const GoLive = (props: GoLiveProps) => (
  <Signup.Root {...props} className="dock" button={DockButton}>
    <Signup.Status className="dock-news" />
    <Signup.Registration />
  </Signup.Root>
)

const DockButton = (props: ButtonElementProps) => <button {...props} type="button" className="dock-button" />

function Methods() {
  const name = useId()
  return (
    <VerifyPhone.MethodPicker
      render={(group, { label, options, value, onValueChange, reason }) => (
        <div className="dock-field">
          <span aria-hidden="true">{label}</span>
          <div {...group} className="dock-tabs">
            {options.map((option) => (
              <label key={option.value}>
                <input
                  type="radio"
                  name={name}
                  form=""
                  checked={option.value === value}
                  disabled={option.disabled}
                  aria-describedby={option['aria-describedby']}
                  onChange={() => onValueChange(option.value)}
                />
                {option.label}
              </label>
            ))}
          </div>
          {reason}
        </div>
      )}
    />
  )
}
