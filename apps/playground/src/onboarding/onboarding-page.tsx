import { SignupProvider, type SignupProgress } from '@embedded-signup/hooks'
import { useState } from 'react'
import { PlaygroundFrame } from '../frame/playground-frame'
import { LookSource } from '../looks/look-source'
import { loadLook } from '../looks/look-modules'
import { directionOf } from '../settings/settings'
import { useSettings } from '../settings/use-settings'
import { useLoaded } from '../use-loaded'
import { GoLivePanel } from './go-live-panel'
import { loadLocale } from './load-locale'
import { NotLoaded } from './not-loaded'
import { NumberVerified } from './number-verified'
import './onboarding.css'
import { OnboardingProgress } from './onboarding-progress'
import { Panel } from './panel'
import { ProfilePanel } from './profile-panel'
import { useOnboarding } from './use-onboarding'

/** What the page knows of a verification that has just ended here; a reload forgets it. */
interface JustVerified {
  attempt: number
  /** What drew the step; as long as that is there, the step itself says that the number is verified. */
  drawnBy: object
  proof: string | undefined
}

/** The onboarding of a fictitious product, with the kit's step in its second place and its registration in the last. */
export function OnboardingPage() {
  const settings = useSettings()
  const look = useLoaded(settings.look, loadLook)
  const locale = useLoaded(settings.language, loadLocale)
  const { onboarding, dispatch, moved } = useOnboarding()
  const [justVerified, setJustVerified] = useState<JustVerified>()
  const [registration, setRegistration] = useState<SignupProgress['state']>()

  const { attempt, name } = onboarding
  const number = onboarding.stage === 'number' ? undefined : onboarding.number
  const phone = number?.display ?? number?.phone ?? ''
  const id = `onboarding-${attempt}`
  const live = onboarding.stage === 'registering' && registration === 'connected'
  const startOver = (defaultPhone?: string) => {
    setRegistration(undefined)
    dispatch({ type: 'startedOver', defaultPhone })
  }

  const drawn = look.loaded
  const messages = locale.loaded?.value
  const { Verify, GoLive } = drawn?.value ?? {}
  const shownHere = justVerified?.attempt === attempt && justVerified.drawnBy === drawn

  return (
    <PlaygroundFrame
      direction={directionOf(settings)}
      aside={<OnboardingProgress step={live ? 'Done' : onboarding.stage} />}
      onTryPhone={startOver}
      onForget={() => startOver()}
    >
      <SignupProvider endpoint="/api/signup">
        {look.failed && <NotLoaded what="This way of drawing the card" onRetry={look.retry} />}
        {locale.failed && <NotLoaded what="This language" onRetry={locale.retry} />}
        {(onboarding.stage === 'number' || onboarding.stage === 'verified') && (
          <Panel
            key={id}
            look={drawn?.key}
            focusTitle={moved}
            title="Connect your WhatsApp number"
            text="Harbor sends and receives your customers’ messages through this number. We verify that it is yours."
          >
            {(onboarding.stage === 'number' || shownHere) && (
              <div className="kit" lang={messages?.locale}>
                {drawn && Verify && messages && (
                  <Verify
                    key={drawn.key}
                    id={id}
                    defaultPhone={onboarding.stage === 'number' ? onboarding.defaultPhone : undefined}
                    messages={messages}
                    onVerified={({ proof, ...verified }) => {
                      setJustVerified({ attempt, drawnBy: drawn, proof })
                      dispatch({ type: 'verified', number: verified })
                    }}
                  />
                )}
              </div>
            )}
            {onboarding.stage === 'verified' && (
              <NumberVerified
                phone={phone}
                proof={justVerified?.attempt === attempt ? justVerified.proof : undefined}
                said={shownHere}
                onContinue={() => dispatch({ type: 'profileOpened' })}
              />
            )}
          </Panel>
        )}
        {onboarding.stage === 'profile' && (
          <ProfilePanel
            look={drawn?.key}
            name={name}
            onSave={(saved) => dispatch({ type: 'profileSaved', name: saved })}
          />
        )}
        {(onboarding.stage === 'ready' || onboarding.stage === 'registering') && (
          <GoLivePanel
            key={onboarding.stage}
            look={drawn?.key}
            focusTitle={moved}
            name={name}
            phone={phone}
            state={onboarding.stage === 'ready' ? undefined : (registration ?? 'registering')}
            onGoLive={() => dispatch({ type: 'goLivePressed' })}
            onEditName={() => dispatch({ type: 'profileOpened' })}
            onAnother={() => startOver()}
          >
            {onboarding.stage === 'registering' && (
              <div className="kit" lang={messages?.locale}>
                {drawn && GoLive && messages && (
                  <GoLive
                    key={drawn.key}
                    id={`${id}-live`}
                    resumeWith={onboarding.number}
                    messages={messages}
                    onProgress={({ step, state }) => {
                      if (step === 'registration') setRegistration(state)
                      // Where the verification no longer counts, the same number is verified again.
                      else startOver(registration === 'unknown' ? phone : undefined)
                    }}
                  />
                )}
              </div>
            )}
          </GoLivePanel>
        )}
        <p className="fine-print">Codes are sent by WhatsApp. Carrier rates may apply.</p>
        <LookSource look={settings.look} />
      </SignupProvider>
    </PlaygroundFrame>
  )
}
