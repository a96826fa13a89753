import type { CountryCode, Method } from '@embedded-signup/contract'
import { useCallback, useState, useSyncExternalStore } from 'react'
import { createFormControl } from 'react-hook-form'
import type { FieldProblem } from '../phone/phone-field'

/** What is typed and chosen at the phone step. */
export interface StepValues {
  country: CountryCode | ''
  tel: string
  method: Method | ''
}

const createStepForm = (tel: string) => ({
  form: createFormControl<StepValues>({ defaultValues: { country: '', tel, method: '' } }),
  textIsDrawn: false,
})

/**
 * The phone step's form, in React Hook Form. Its `useForm` would render the step with every key; this renders it only when
 * something that is drawn has changed, the text being drawn where somebody has asked for it.
 */
export function useStepForm(tel: string) {
  const [step] = useState(() => createStepForm(tel))
  const { form } = step
  const subscribe = useCallback(
    (callback: () => void) => form.subscribe({ formState: { values: true, errors: true }, callback }),
    [form],
  )
  const read = () => {
    const { tel: text, ...choices } = form.getValues()
    const problem = form.getFieldState('tel').error?.type as FieldProblem | undefined
    return { ...choices, problem, text: step.textIsDrawn && text }
  }
  const drawn = () => Object.values(read()).join()
  useSyncExternalStore(subscribe, drawn, drawn)
  return { step, ...read() }
}
