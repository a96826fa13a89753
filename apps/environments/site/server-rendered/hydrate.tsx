import { hydrateRoot } from 'react-dom/client'
import { Page } from './page'
import '@embedded-signup/ui/styles.css'

const place = document.getElementById('page')
if (!place) throw new Error('There is nothing to hydrate.')

hydrateRoot(place, <Page search={location.search} />, {
  // Thrown where nobody catches it: the page's `error` event, which no test lets pass.
  onRecoverableError: reportError,
})
