'use client'
import { useEnterCode, type UseEnterCodeOptions } from '@embedded-signup/hooks'
import { StepFrame, type WordsProps } from '../parts/step-frame'
import { EnterCodeStatus, EnterCodeStepBody } from './enter-code-parts'

export interface EnterCodeStepProps extends UseEnterCodeOptions, WordsProps {
  className?: string | undefined
}

/**
 * The page behind a hand-off link: somebody who has the phone enters the code here, and nothing else. It needs no sign-in.
 * Put it on the page that `handOff.page` of the handler names; import `@embedded-signup/ui/styles.css` once.
 *
 * @example
 * <SignupProvider endpoint="/api/signup">
 *   <EnterCodeStep />
 * </SignupProvider>
 */
export function EnterCodeStep({ messages, locale, className, ...options }: EnterCodeStepProps) {
  const step = useEnterCode(options)
  const words = { messages, locale, className }
  return (
    <StepFrame {...words} name={step.step} status={<EnterCodeStatus step={step} />}>
      <EnterCodeStepBody step={step} />
    </StepFrame>
  )
}
