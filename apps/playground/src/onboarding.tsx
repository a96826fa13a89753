import { mount } from './mount'
import { OnboardingPage } from './onboarding/onboarding-page'

mount(<OnboardingPage />)
