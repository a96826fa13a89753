'use client'
import { useVerifyPhone, type UseVerifyPhoneOptions } from '@embedded-signup/hooks'
import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { en } from '../messages/en'
import type { Messages } from '../messages/messages'
import { MessagesContext } from '../messages/messages-context'
import { useFailures } from '../messages/use-failures'
import { CodeStep, SentStep } from './code-step'
import { PhoneStep } from './phone-step'
import { Status } from './status'

export interface VerifyPhoneStepProps extends UseVerifyPhoneOptions {
  /** Single texts to replace, or a whole locale. Default: English. */
  messages?: Partial<Messages> | undefined
  /** Language of country names, numbers and times, BCP 47. Default: the messages' own. */
  locale?: string | undefined
  className?: string | undefined
}

/**
 * Enter a number, choose SMS or voice call, get a code, enter it. Takes the width it is given; import
 * `@embedded-signup/ui/styles.css` once. It is no `<form>`, so it may stand inside one, and Enter does not submit it.
 *
 * @example
 * <SignupProvider endpoint="/api/signup">
 *   <VerifyPhoneStep onVerified={({ proof }) => next(proof)} />
 * </SignupProvider>
 */
export function VerifyPhoneStep({ messages, locale, className, ...options }: VerifyPhoneStepProps) {
  const texts = useMemo(() => ({ ...en, ...messages, ...(locale && { locale }) }), [messages, locale])
  const step = useVerifyPhone(options)
  const root = useRef<HTMLDivElement>(null)
  const status = useRef<HTMLDivElement>(null)
  useFailures(texts.failures, false)
  useFocusOnStep(step.step, root, status)
  return (
    <MessagesContext.Provider value={texts}>
      <div ref={root} className={['es-root', className].filter(Boolean).join(' ')} data-step={step.step}>
        <Status step={step} ref={status} />
        <div key={step.step} className="es-step">
          {step.step === 'phone' && <PhoneStep {...step} />}
          {step.step === 'code' && <CodeStep {...step} />}
          {step.step === 'sent' && <SentStep {...step} />}
        </div>
      </div>
    </MessagesContext.Provider>
  )
}

/** After a move the focus goes to the new step's field, or to the news where there is none; the first paint steals nothing. */
function useFocusOnStep(
  step: string,
  root: RefObject<HTMLDivElement | null>,
  status: RefObject<HTMLDivElement | null>,
) {
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    const field = root.current?.querySelector<HTMLElement>('.es-step input:not([type=radio])')
    ;(field ?? status.current)?.focus()
  }, [step, root, status])
}
