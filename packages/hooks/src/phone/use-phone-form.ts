import {
  asciiDigits,
  countries as everyCountry,
  type Country,
  type CountryCode,
  type E164,
  type Method,
  type PhoneReading,
  type ValidPhone,
} from '@embedded-signup/contract'
import { useEffect, useMemo, useRef } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { callingCodeOf } from './calling-code'
import type { FieldPlan } from './field-plan'
import { useGuessedCountry } from './guess-country'
import { loadNumberPlan, useNumberPlan } from './number-plan'
import { allows, refusal, usableMethods } from './page-rules'
import type { FieldProblem, MethodField, PhoneField, PhoneFormOptions, PhoneToSend } from './phone-field'
import type { UndoHistory } from './undo-history'

interface Values {
  country: CountryCode | ''
  tel: string
  method: Method | ''
}

/** The phone step's form: React Hook Form owns what is typed, the number plan judges it. */
export function usePhoneForm({
  policy,
  defaultCountry,
  preferredCountries,
  defaultPhone = '',
  onEdit,
}: PhoneFormOptions) {
  const guessed = useGuessedCountry()
  const plan = useNumberPlan()
  const { control, register, setValue, getValues, setError, clearErrors, setFocus, handleSubmit, formState } =
    useForm<Values>({ defaultValues: { country: '', tel: defaultPhone, method: '' } })
  const [chosenCountry, text, chosenMethod] = useWatch({
    control,
    name: ['country', 'tel', 'method'],
  })

  const countries = useMemo(() => everyCountry.filter(({ code }) => allows(policy, code)), [policy])
  const country = offered(countries, [chosenCountry || undefined, defaultCountry, guessed, 'US'])
  const reading = useMemo(() => plan?.read(text, country), [plan, text, country])
  const methods = usableMethods(reading?.kind === 'valid' ? reading : undefined, policy)

  const way = chosen(methods, chosenMethod)

  const edits = useRef(0)
  const edit = () => {
    edits.current++
    onEdit()
    clearErrors('tel')
  }
  const show = (problem: FieldProblem) => setError('tel', { type: problem })

  const history = useRef<UndoHistory>(undefined)
  const edited = {
    text,
    country,
    history,
    onEdit(next: string, whole: boolean) {
      edit()
      setValue('tel', next)
      const spoken = plan?.countryOf(next, country) ?? country
      if (spoken !== country) setValue('country', spoken)
      void loadNumberPlan(next, spoken).then((found) => whole && settleWhole(found, next, spoken))
    },
  }

  // What was typed into a page from the server, before React was there, is in the form; `useWatch` is told of changes alone.
  useEffect(() => {
    const early = getValues('tel')
    if (early === text) return
    setValue('tel', text)
    edited.onEdit(early, true)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page is taken over
  }, [])

  const write = (next: string) => {
    setValue('tel', next)
    plan?.recordText(next, edited)
  }

  /** Shows a finished number as the world writes it, the calling code standing in front of the field. */
  const settle = (number: PhoneReading | undefined) => {
    if (number?.kind !== 'valid' || !number.country || refusal(number, policy)) return
    setValue('country', number.country)
    write(number.international.replace(`+${number.callingCode}`, '').trim())
  }

  /** A number that came at once with its calling code would otherwise show it twice until the field is left. */
  const settleWhole = (found: FieldPlan | undefined, whole: string, spoken: CountryCode) => {
    if (whole.trim().startsWith('+') && getValues('tel') === whole) settle(found?.read(whole, spoken))
  }

  const problemOf = (number: PhoneReading): FieldProblem | undefined => {
    if (number.kind === 'valid') return refusal(number, policy)
    return number.kind === 'empty' ? 'empty' : number.problem
  }

  const phoneField: PhoneField = {
    country,
    callingCode: callingCodeOf(country),
    countries,
    preferredCountries,
    chooseCountry(next) {
      edit()
      setValue('country', next)
      if (text.trim().startsWith('+')) write(text.replace(`+${callingCodeOf(country)}`, '').trim())
      void loadNumberPlan(text, next)
    },
    text,
    reading,
    problem: formState.errors.tel?.type as FieldProblem | undefined,
    suggestion: reading?.kind === 'invalid' && reading.suggestion ? accepting(reading.suggestion) : undefined,
    inputProps: {
      ref: register('tel').ref,
      name: 'tel',
      type: 'tel',
      inputMode: 'tel',
      autoComplete: 'tel',
      defaultValue: defaultPhone,
      // Until the plan is there the text stays as it is typed, and undo is the browser's.
      onChange(event) {
        const { value } = event.target
        if (plan) plan.changeText(event, edited)
        else edited.onEdit(value, value.length > text.length + 1)
      },
      onCompositionEnd: (event) => plan?.endComposition(event, edited),
      onKeyDown: (event) => plan?.pressKey(event, edited),
      onFocus: () => void loadNumberPlan(text, country),
      async onBlur() {
        if (!text.trim()) return
        const edition = edits.current
        const number = (await loadNumberPlan(text, country, true))?.read(text, country)
        if (!number || edits.current !== edition) return
        const problem = problemOf(number)
        if (problem) show(problem)
        else settle(number)
      },
    },
  }

  function accepting(number: ValidPhone) {
    return {
      display: number.international,
      accept() {
        edit()
        settle(number)
      },
    }
  }

  const method: MethodField = {
    value: way,
    choose: (next) => setValue('method', next),
    options: usableMethods(undefined, policy).map((each) => ({
      method: each,
      unavailable: !methods.length || methods.includes(each) ? undefined : 'line_type',
    })),
  }

  const judge = (number: PhoneReading | undefined): PhoneToSend | FieldProblem => {
    if (!number) {
      if (!/\p{Nd}/u.test(text)) return 'empty'
      return { ...unjudged(text.trim(), country), method: way, methods }
    }
    if (number.kind !== 'valid') return problemOf(number) ?? 'empty'
    const problem = refusal(number, policy)
    if (problem) return problem
    settle(number)
    const ways = usableMethods(number, policy)
    // Sent before the plan could close this way: it is said, never changed silently.
    if (!ways.includes(way)) return 'sms_not_possible'
    return { phone: number.e164, display: number.international, method: way, methods: ways }
  }

  return {
    field: phoneField,
    method,
    /** Hands a number that may be sent to over to `send`; otherwise shows what is wrong and takes the person there. */
    submit: (send: (number: PhoneToSend) => Promise<void>) =>
      handleSubmit(async () => {
        const edition = edits.current
        const found = await Promise.race([loadNumberPlan(text, country, true), patience()])
        if (edits.current !== edition) return
        const number = judge(found?.read(text, country))
        if (typeof number === 'object') return send(number)
        show(number)
        setFocus('tel')
      })(),
    submitting: formState.isSubmitting,
  }
}

/** How long "send" waits for a number plan on its way, in ms, before it lets the backend judge. */
const patience = () => new Promise<undefined>((resolve) => setTimeout(resolve, 3000))

/** The choice of the person where it is possible, else the first way that is. */
const chosen = (methods: readonly Method[], choice: Method | ''): Method =>
  methods.find((method) => method === choice) ?? methods[0] ?? (choice || 'sms')

/** Without a plan the number goes as it stands; the backend reads it with the same rules and says what is wrong. */
function unjudged(text: string, country: CountryCode): { phone: E164; display: string } {
  const digits = asciiDigits(text).replace(/\D/g, '')
  if (text.startsWith('+')) return { phone: `+${digits}`, display: text }
  const callingCode = callingCodeOf(country)
  return { phone: `+${callingCode}${digits}`, display: `+${callingCode} ${text}` }
}

function offered(countries: readonly Country[], wishes: readonly (CountryCode | undefined)[]): CountryCode {
  const wish = wishes.find((code) => code && countries.some((country) => country.code === code))
  return wish ?? countries[0]?.code ?? 'US'
}
