import { loadNumberPlan, type CountryCode } from '@embedded-signup/hooks'
import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { CountrySearch } from '@embedded-signup/ui/country-search'
import { Flag } from '@embedded-signup/ui/flags'
import { QueryClient } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import '@embedded-signup/ui/country-search.css'
import '@embedded-signup/ui/flags.css'
import '@embedded-signup/ui/styles.css'

/** What a test does with the page from inside it. */
export interface FieldPage {
  load(text: string, country: CountryCode): Promise<void>
  /** Takes the step away and puts a new one in its place, so often, each on a root of its own. */
  mountAnew(times: number): Promise<void>
}

const frame = () => new Promise((done) => requestAnimationFrame(done))

const place = document.getElementById('page') ?? document.body
const wishes = new URLSearchParams(location.search)
const country = (wishes.get('country') ?? 'ID') as CountryCode

/** The app's own, as it outlives the steps; a step's private one keeps its answers for five minutes. */
const queryClient = new QueryClient()

/** With `?search` the countries are searched by typing, and flags are drawn. */
const choice = wishes.has('search') ? { countrySelect: CountrySearch, flag: Flag } : {}

/** With `?plain` a mere input, for what React itself costs. */
const step = wishes.has('plain') ? (
  <input aria-label="Phone number" />
) : (
  <SignupProvider endpoint="/api/signup" queryClient={queryClient}>
    <VerifyPhoneStep defaultCountry={country} {...choice} />
  </SignupProvider>
)

const fieldPage: FieldPage = {
  async load(text, of) {
    await loadNumberPlan(text, of)
  },
  async mountAnew(times) {
    for (let time = 0; time < times; time++) {
      root.unmount()
      root = mount()
      await frame()
    }
  },
}

let root = mount()
Object.assign(window, { fieldPage })

function mount() {
  const next = createRoot(place)
  flushSync(() => {
    next.render(step)
  })
  return next
}
