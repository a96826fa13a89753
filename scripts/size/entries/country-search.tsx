import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { CountrySearch } from '@embedded-signup/ui/country-search'
import '@embedded-signup/ui/country-search.css'
import { createRoot } from 'react-dom/client'

createRoot(document.body).render(
  <SignupProvider endpoint="/api/signup">
    <VerifyPhoneStep countrySelect={CountrySearch} />
  </SignupProvider>,
)
