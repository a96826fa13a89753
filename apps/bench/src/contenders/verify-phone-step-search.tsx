import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { CountrySearch } from '@embedded-signup/ui/country-search'
import '@embedded-signup/ui/country-search.css'
import { Flag } from '@embedded-signup/ui/flags'
import '@embedded-signup/ui/flags.css'
import '@embedded-signup/ui/styles.css'
import { show } from '../stage'

show(
  <VerifyPhoneStep defaultCountry="ID" resume={false} countrySelect={CountrySearch} flag={Flag} />,
  (page) => <SignupProvider>{page}</SignupProvider>,
)
