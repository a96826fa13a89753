'use client'
import { useEnterCode, type UseEnterCodeOptions } from '@embedded-signup/hooks'
import { StepBody } from '../frame/step-body'
import { StatusRegion, StepFrame, type FrameProps } from '../frame/step-frame'
import { EnterCodeStatus, EnterCodeStepBody } from './enter-code-parts'

export type EnterCodeStepProps = UseEnterCodeOptions & FrameProps

/**
 * The page behind a hand-off link: somebody who has the phone enters the code here, and nothing else. It needs no sign-in.
 * Put it on the page that `handOff.page` of the handler names; import `@embedded-signup/ui/styles.css` once.
 *
 * @example
 * <SignupProvider endpoint="/api/signup">
 *   <EnterCodeStep />
 * </SignupProvider>
 */
export function EnterCodeStep(props: EnterCodeStepProps) {
  const step = useEnterCode(props)
  return (
    <StepFrame {...props} name={step.step}>
      <StatusRegion name={step.step}>
        <EnterCodeStatus step={step} />
      </StatusRegion>
      <StepBody name={step.step}>
        <EnterCodeStepBody step={step} />
      </StepBody>
    </StepFrame>
  )
}
