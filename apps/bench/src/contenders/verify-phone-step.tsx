import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import '@embedded-signup/ui/styles.css'
import { show } from '../stage'

show(<VerifyPhoneStep defaultCountry="ID" resume={false} />, (page) => (
  <SignupProvider>{page}</SignupProvider>
))
