import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { useState } from 'react'
import '@embedded-signup/ui/styles.css'
import { PlaygroundFrame } from '../frame/playground-frame'
import { useAttemptId } from '../frame/use-attempt-id'
import { GoLivePanel } from './go-live-panel'
import { NumberConnected } from './number-connected'
import './onboarding.css'
import { OnboardingProgress, type OnboardingStep } from './onboarding-progress'
import { ProfilePanel } from './profile-panel'

interface Verified {
  phone: string
  proof: string | undefined
}

/** The onboarding of a fictitious product, with the kit's step in its second place. */
export function OnboardingPage() {
  const attempt = useAttemptId('onboarding')
  const [phone, setPhone] = useState<string>()
  const [step, setStep] = useState<OnboardingStep>('Phone number')
  const [verified, setVerified] = useState<Verified>()
  const [name, setName] = useState('Kopi Senja')

  const startWith = (wished: string | undefined) => {
    setPhone(wished)
    setVerified(undefined)
    setStep('Phone number')
    attempt.startAnew()
  }

  return (
    <PlaygroundFrame
      page="onboarding"
      aside={<OnboardingProgress step={step} />}
      onTryPhone={startWith}
      onForget={() => startWith(undefined)}
    >
      {step === 'Phone number' && (
        <section className="card panel" aria-labelledby="panel-title">
          <header className="panel-head">
            <h1 id="panel-title">Connect your WhatsApp number</h1>
            <p>
              Harbor sends and receives your customers’ messages through this number. We verify that it is
              yours.
            </p>
          </header>
          <SignupProvider endpoint="/api/signup">
            <VerifyPhoneStep
              key={attempt.id}
              id={attempt.id}
              className="harbor-step"
              defaultPhone={phone}
              onVerified={setVerified}
            />
          </SignupProvider>
          {verified && <NumberConnected proof={verified.proof} onContinue={() => setStep('Profile')} />}
        </section>
      )}
      {step === 'Profile' && (
        <ProfilePanel
          name={name}
          onSave={(saved) => {
            setName(saved)
            setStep('Go live')
          }}
        />
      )}
      {(step === 'Go live' || step === 'Done') && verified && (
        <GoLivePanel
          name={name}
          phone={verified.phone}
          live={step === 'Done'}
          onGoLive={() => setStep('Done')}
          onAnother={() => startWith(undefined)}
        />
      )}
      <p className="fine-print">Codes are sent by WhatsApp. Carrier rates may apply.</p>
    </PlaygroundFrame>
  )
}
