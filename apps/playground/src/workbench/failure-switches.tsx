import type { ActiveFailure, SandboxAction, SandboxFailure } from '@embedded-signup/sandbox'
import { useId, useState } from 'react'
import type { FailureChoice } from '../../feed/feed'
import { switchOff, switchOn } from '../feed/playground-requests'

interface FailureSwitchesProps {
  choices: readonly FailureChoice[]
  active: readonly ActiveFailure[]
}

type Span = 'once' | 'until switched off'
const spans: readonly Span[] = ['once', 'until switched off']

/** Strikes only once there is a verified number. */
const isAfterCode = ({ actions }: FailureChoice) =>
  actions.every((action) => action === 'createClient' || action === 'phoneList')

/** Makes the sandbox fail in a way of one's choice. */
export function FailureSwitches({ choices, active }: FailureSwitchesProps) {
  const id = useId()
  const [chosen, setChosen] = useState<SandboxFailure>('unavailable')
  const [at, setAt] = useState<SandboxAction>()
  const [span, setSpan] = useState<Span>('once')
  const choice = choices.find((each) => each.id === chosen)
  const actions = choice?.actions ?? []
  const action = at && actions.includes(at) ? at : undefined

  return (
    <form
      className="failures"
      onSubmit={(event) => {
        event.preventDefault()
        void switchOn(chosen, { times: span === 'once' ? 1 : undefined, action })
      }}
    >
      <h3>
        <label htmlFor={id}>Make the sandbox fail</label>
      </h3>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => setChosen(target.value as SandboxFailure)}
        aria-describedby={`${id}-what`}
      >
        <optgroup label="No code is sent">
          {optionsOf(choices, (each) => !isAfterCode(each) && each.sent === false)}
        </optgroup>
        <optgroup label="A code is sent all the same">
          {optionsOf(choices, (each) => !isAfterCode(each) && each.sent !== false)}
        </optgroup>
        <optgroup label="After the code">{optionsOf(choices, isAfterCode)}</optgroup>
      </select>
      <p className="hint" id={`${id}-what`}>
        {choice?.description}
      </p>
      {actions.length > 1 && (
        <label className="failures-at">
          At
          <select
            value={action ?? ''}
            onChange={({ target }) => setAt((target.value as SandboxAction) || undefined)}
          >
            <option value="">the next request</option>
            {actions.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
      <div className="failures-go">
        <fieldset className="spans">
          <legend className="hidden">For how long</legend>
          {spans.map((each) => (
            <label key={each}>
              <input type="radio" name={id} checked={span === each} onChange={() => setSpan(each)} />
              {each === 'once' ? 'Once' : 'Until switched off'}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button button-quiet">
          Switch on
        </button>
      </div>
      {active.length > 0 && (
        <ul className="active" aria-label="Failures switched on">
          {active.map((entry) => (
            <li key={entry.id}>
              <span>
                {titleOf(choices, entry.failure)}
                <small>
                  {entry.action && `at ${entry.action}, `}
                  {entry.times === undefined ? 'until switched off' : 'once'}
                </small>
              </span>
              <button type="button" className="button button-quiet" onClick={() => void switchOff(entry.id)}>
                Switch off
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}

const titleOf = (choices: readonly FailureChoice[], failure: SandboxFailure) =>
  choices.find(({ id }) => id === failure)?.title ?? failure

const optionsOf = (choices: readonly FailureChoice[], belongs: (choice: FailureChoice) => boolean) =>
  choices.filter(belongs).map(({ id, title }) => (
    <option key={id} value={id}>
      {title}
    </option>
  ))
