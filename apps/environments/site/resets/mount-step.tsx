import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import type { ComponentType, ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

const Bare = ({ children }: { children: ReactNode }) => children

/** The step in the column that all these pages give it. */
export function mountStep(Around: ComponentType<{ children: ReactNode }> = Bare) {
  createRoot(document.getElementById('page') ?? document.body).render(
    <Around>
      <SignupProvider endpoint="/api/signup">
        <VerifyPhoneStep defaultCountry="ID" />
      </SignupProvider>
    </Around>,
  )
}
