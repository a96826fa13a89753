import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import styles from '@embedded-signup/ui/styles.css?inline'
import stylesUrl from '@embedded-signup/ui/styles.css?url'
import { createRoot } from 'react-dom/client'

const shadow = document.getElementById('page')?.attachShadow({ mode: 'open' })
if (!shadow) throw new Error('There is no place for the shadow root.')

/** `?link` fetches the style sheet; without it the root adopts one. Neither needs an inline style. */
if (new URLSearchParams(location.search).has('link')) {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = stylesUrl
  shadow.append(link)
} else {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  shadow.adoptedStyleSheets.push(sheet)
}

const place = document.createElement('div')
shadow.append(place)
createRoot(place).render(
  <SignupProvider endpoint="/api/signup">
    <VerifyPhoneStep defaultCountry="ID" />
  </SignupProvider>,
)
