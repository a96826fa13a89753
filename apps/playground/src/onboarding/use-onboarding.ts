import { useEffect, useReducer, useState } from 'react'
import { onboardingReducer, readOnboarding } from './onboarding-state'

const key = 'harbor:onboarding'

function stored(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

/**
 * The company's way through the onboarding, which a reload continues. A real product would keep it in its own database:
 * the number's ticket is good for days.
 */
export function useOnboarding() {
  const [onboarding, dispatch] = useReducer(onboardingReducer, undefined, () => readOnboarding(stored()))
  const [loaded] = useState(onboarding)
  useEffect(() => {
    try {
      sessionStorage.setItem(key, JSON.stringify(onboarding))
    } catch {
      // Blocked storage: a reload begins anew.
    }
  }, [onboarding])
  return {
    onboarding,
    dispatch,
    /** Whether the person has done anything since the page was loaded. */
    moved: onboarding !== loaded,
  }
}
