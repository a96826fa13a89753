import type { CountryCode, Method } from '@embedded-signup/contract'
import { useEffect, useRef, useState } from 'react'
import { createFormControl } from 'react-hook-form'
import type { FieldProblem } from '../phone/phone-field'

/** What is typed and chosen at the phone step. */
export interface StepValues {
  country: CountryCode | ''
  tel: string
  method: Method | ''
}

/** What is drawn of the form. */
interface ShownForm extends StepValues {
  problem: FieldProblem | undefined
}

const isSame = (one: ShownForm, other: ShownForm) =>
  Object.entries(one).every(([name, value]) => other[name as keyof ShownForm] === value)

/**
 * The phone step's form, in React Hook Form. Its `useForm` would render the step with every key; this renders it only when
 * something that is drawn has changed, the text being drawn where somebody has asked for it.
 */
export function useStepForm(tel: string) {
  const [form] = useState(() =>
    createFormControl<StepValues>({ defaultValues: { country: '', tel, method: '' } }),
  )
  const [shown, show] = useState<ShownForm>(() => ({ ...form.getValues(), problem: undefined }))
  const latest = useRef(shown)
  const textIsDrawn = useRef(false)

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, errors: true },
        callback({ values, errors }) {
          const next = { ...values, problem: errors?.tel?.type as FieldProblem | undefined }
          if (!textIsDrawn.current) next.tel = latest.current.tel
          if (!isSame(latest.current, next)) show((latest.current = next))
        },
      }),
    [form],
  )

  return { form, shown, textIsDrawn }
}
