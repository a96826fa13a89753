import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { createRoot } from 'react-dom/client'
import '@embedded-signup/ui/styles.css'

/** Each kit is a React root of its own, as where a page is put together from parts that know nothing of each other. */
for (const name of ['signup', 'second']) {
  const place = document.createElement('section')
  place.setAttribute('aria-label', name)
  document.getElementById('page')?.append(place)
  createRoot(place, { identifierPrefix: `${name}-` }).render(
    <SignupProvider endpoint={`/api/${name}`}>
      <VerifyPhoneStep defaultCountry="ID" />
    </SignupProvider>,
  )
}
