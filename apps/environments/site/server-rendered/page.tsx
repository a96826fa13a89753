import { EmbeddedSignup, SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { StrictMode } from 'react'

/** What the server draws and the browser takes over, chosen by the address: `?embedded&locale=ar&country=ID`. */
export function Page({ search }: { search: string }) {
  const wishes = new URLSearchParams(search)
  const Step = wishes.has('embedded') ? EmbeddedSignup : VerifyPhoneStep
  const country = wishes.get('country')
  return (
    <StrictMode>
      <SignupProvider endpoint="/api/signup">
        <Step
          locale={wishes.get('locale') ?? undefined}
          defaultCountry={country === 'ID' || country === 'DE' ? country : undefined}
        />
      </SignupProvider>
    </StrictMode>
  )
}
