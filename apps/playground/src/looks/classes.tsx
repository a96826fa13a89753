import { EmbeddedSignup, VerifyPhoneStep, type SlotsProps } from '@embedded-signup/ui'
import '@embedded-signup/ui/styles.css'
import './classes.css'
import type { GoLiveProps, VerifyProps } from './look'

const classNames: SlotsProps['classNames'] = {
  root: 'ledger',
  label: 'ledger-label',
  phone: 'ledger-line',
  method: 'ledger-pill',
  'code-box': 'ledger-line',
  'button-primary': 'ledger-button',
  status: 'ledger-note',
  progress: 'ledger-label',
}

export const Verify = (props: VerifyProps) => <VerifyPhoneStep {...props} classNames={classNames} />

export const GoLive = (props: GoLiveProps) => <EmbeddedSignup {...props} classNames={classNames} />
