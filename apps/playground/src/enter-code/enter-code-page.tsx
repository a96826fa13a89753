import { EnterCodeStep, SignupProvider } from '@embedded-signup/ui'
import '@embedded-signup/ui/styles.css'
import { HarborLogo } from '../frame/harbor-logo'
import '../looks/variables.css'
import '../onboarding/onboarding.css'
import './enter-code.css'

/** Where a hand-off link leads: whoever has the phone enters the code here. Nobody is signed in, and nothing else is here. */
export const EnterCodePage = () => (
  <main className="enter-code">
    <p className="brand">
      <HarborLogo />
      Harbor
    </p>
    <section className="card panel" aria-labelledby="panel-title">
      <header className="panel-head">
        <h1 id="panel-title">Enter the code</h1>
        <p>A colleague is connecting this phone’s number to Harbor.</p>
      </header>
      <SignupProvider endpoint="/api/signup">
        <EnterCodeStep className="harbor-step" />
      </SignupProvider>
    </section>
  </main>
)
