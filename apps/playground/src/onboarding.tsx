import { loadLook } from './looks/look-modules'
import { mount } from './mount'
import { OnboardingPage } from './onboarding/onboarding-page'
import { settingsStore } from './settings/settings-store'

// Asked for before the page renders, and again by it, which then says when it fails.
loadLook(settingsStore.getSnapshot().look).catch(() => {})

mount(<OnboardingPage />)
