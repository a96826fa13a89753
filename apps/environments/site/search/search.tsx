import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { CountrySearch } from '@embedded-signup/ui/country-search'
import { Flag } from '@embedded-signup/ui/flags'
import { createRoot } from 'react-dom/client'
import '@embedded-signup/ui/country-search.css'
import '@embedded-signup/ui/flags.css'
import '@embedded-signup/ui/styles.css'

createRoot(document.getElementById('page') ?? document.body).render(
  <SignupProvider endpoint="/api/signup">
    <VerifyPhoneStep defaultCountry="ID" countrySelect={CountrySearch} flag={Flag} />
  </SignupProvider>,
)
