import type { EmbeddedSignup } from '@embedded-signup/hooks'
import { useFrame } from '../frame/frame-context'
import type { RegistrationWords } from './registration-words'

const stages = ['verify', 'register', 'live'] as const

/** The three stages of the way; the one at hand is the current step. */
export function Progress({ signup, words }: { signup: EmbeddedSignup; words: RegistrationWords }) {
  const { look } = useFrame()
  const at = signup.step !== 'registration' ? 0 : signup.registration.state === 'connected' ? 2 : 1
  return (
    <ol {...look('progress')} aria-label={words.progressLabel}>
      {stages.map((stage, index) => (
        <li
          key={stage}
          {...look('progress-stage')}
          data-state={index < at || at === 2 ? 'done' : index === at ? 'current' : 'ahead'}
          aria-current={index === at ? 'step' : undefined}
        >
          {words.stages[stage]}
        </li>
      ))}
    </ol>
  )
}
