import type { Onboarding } from './onboarding-state'

const steps = ['Company', 'Phone number', 'Profile', 'Go live'] as const

/** Which of the steps a stage belongs to. */
const stepOf: Record<Onboarding['stage'], (typeof steps)[number]> = {
  number: 'Phone number',
  verified: 'Phone number',
  profile: 'Profile',
  ready: 'Go live',
  registering: 'Go live',
}

const stateOf = (index: number, current: number) =>
  index < current ? 'done' : index === current ? 'current' : 'ahead'

/** Where the company is on its way to going live. */
export function OnboardingProgress({ step }: { step: Onboarding['stage'] | 'Done' }) {
  const current = step === 'Done' ? steps.length : steps.indexOf(stepOf[step])
  return (
    <nav className="progress" aria-label="Onboarding">
      <p className="progress-title">Set up WhatsApp</p>
      <ol>
        {steps.map((name, index) => (
          <li
            key={name}
            data-state={stateOf(index, current)}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="progress-mark" aria-hidden="true">
              {index < current ? <Tick /> : index + 1}
            </span>
            <span className="progress-name">{name}</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const Tick = () => (
  <svg viewBox="0 0 16 16" width="12" height="12">
    <path
      d="M3.5 8.5l3 3 6-7"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
