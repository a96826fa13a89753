import type { FeedState } from '../../feed/feed'
import { forgetEverything } from '../feed/playground-requests'
import { FailureSwitches } from './failure-switches'
import { MagicNumbers } from './magic-numbers'
import { NameReview } from './name-review'

interface SandboxControlsProps {
  state: FeedState
  onTryPhone: (phone: string) => void
  onForget: () => void
}

export function SandboxControls({ state, onTryPhone, onForget }: SandboxControlsProps) {
  const forget = (
    <button
      type="button"
      className="button button-quiet"
      onClick={() => void forgetEverything().then(onForget)}
    >
      Forget everything
    </button>
  )
  if (state.upstream.kind === 'nxcloud') {
    return (
      <div className="controls">
        <h3>Failures and test numbers</h3>
        <p className="hint">
          They exist only with the sandbox. Start the playground without <code>NXCLOUD_ACCESS_KEY</code> to
          use them. Numbers are masked here, and codes are not shown.
        </p>
        {forget}
      </div>
    )
  }
  return (
    <div className="controls">
      <NameReview exchanges={state.exchanges} />
      <FailureSwitches choices={state.choices.failures} active={state.failures} />
      <MagicNumbers numbers={state.choices.magicNumbers} onTry={onTryPhone} />
      <p className="hint">
        “Someone else has the phone”, at the code step, gives a link to <a href="/enter-code">the page</a>{' '}
        where only the code is entered.
      </p>
      <div className="forget">
        <p className="hint">Waits are real: a number may be sent to again after a minute.</p>
        {forget}
      </div>
    </div>
  )
}
