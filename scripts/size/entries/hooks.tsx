import {
  SignupProvider,
  useCodeField,
  useCountdown,
  useHasPassed,
  useVerifyPhone,
} from '@embedded-signup/hooks'
import { createRoot } from 'react-dom/client'

function Page(): null {
  const step = useVerifyPhone()
  const code = useCodeField({ length: 6, onComplete: () => {} })
  Object.assign(globalThis, { step, code, wait: [useCountdown(0), useHasPassed(0)] })
  return null
}

createRoot(document.body).render(
  <SignupProvider endpoint="/api/signup">
    <Page />
  </SignupProvider>,
)
