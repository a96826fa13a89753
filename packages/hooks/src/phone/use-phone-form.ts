import {
  asciiDigits,
  countries as everyCountry,
  type Country,
  type CountryCode,
  type E164,
  type Method,
} from '@embedded-signup/contract'
import { useEffect, useMemo, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import type { StepForm } from '../form/step-form'
import { callingCodeOf } from './calling-code'
import type { JudgedField } from './field-judging'
import { useGuessedCountry } from './guess-country'
import { loadNumberPlan, planPatience, useNumberPlan } from './number-plan'
import { allows, usableMethods } from './page-rules'
import type { FieldProblem, MethodField, PhoneField, PhoneFormOptions, PhoneToSend } from './phone-field'
import type { UndoHistory } from './undo-history'

/** The phone step's form: React Hook Form owns what is typed, the number plan judges it. */
export function usePhoneForm(
  {
    control,
    register,
    setValue,
    getValues,
    setError,
    clearErrors,
    setFocus,
    handleSubmit,
    formState,
  }: StepForm,
  { policy, defaultCountry, preferredCountries, defaultPhone = '', onEdit }: PhoneFormOptions,
) {
  const { plan, missing } = useNumberPlan()
  const [chosenCountry, text, chosenMethod] = useWatch({ control, name: ['country', 'tel', 'method'] })

  const countries = useMemo(() => everyCountry.filter(({ code }) => allows(policy, code)), [policy])
  const wish = offered(countries, [chosenCountry || undefined, defaultCountry])
  const guessed = useGuessedCountry(!wish)
  const country = wish ?? offered(countries, [guessed, 'US']) ?? countries[0]?.code ?? 'US'

  const valid = useMemo(() => plan?.readValid(text, country), [plan, text, country])
  const methods = usableMethods(valid, policy)
  const method = chosen(methods, chosenMethod)
  const problem = formState.errors.tel?.type as FieldProblem | undefined

  const edits = useRef(0)
  const edit = () => {
    edits.current++
    onEdit()
    if (problem) clearErrors('tel')
  }
  const setCountry = (next: CountryCode) => setValue('country', next)
  const setText = (next: string) => setValue('tel', next)
  const show = (shown: FieldProblem) => setError('tel', { type: shown })

  const history = useRef<UndoHistory>(undefined)
  const atHand: JudgedField = {
    text,
    country,
    policy,
    method,
    history,
    current: () => getValues('tel'),
    edit,
    setCountry,
    setText,
    show,
    onEdit(next, whole) {
      edit()
      setText(next)
      const spoken = plan?.countryOf(next, country) ?? country
      if (spoken !== country) setCountry(spoken)
      void bring(next, spoken, whole)
    },
  }

  const bring = async (next: string, spoken: CountryCode, whole: boolean) => {
    const found = await loadNumberPlan(next, spoken)
    if (whole) found?.settleWhole(next, spoken, atHand)
  }

  const registered = register('tel')

  // Typed, or filled in by the browser, before React had arrived. Said once all listen: refs are attached before that.
  const early = useRef('')
  useEffect(() => {
    const target = { name: 'tel', value: early.current }
    early.current = ''
    if (!target.value) return
    // React Hook Form has read it from the input and holds `setValue` for no change.
    void registered.onChange({ type: 'change', target })
    atHand.onEdit(target.value, true)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page is taken over
  }, [])

  const field: PhoneField = {
    country,
    callingCode: callingCodeOf(country),
    countries,
    preferredCountries,
    chooseCountry(next) {
      edit()
      setCountry(next)
      plan?.dropCallingCode(atHand)
      void loadNumberPlan(text, next)
    },
    text,
    get reading() {
      return plan?.read(text, country)
    },
    judgedBy: missing ? 'backend' : 'page',
    problem,
    get suggestion() {
      return plan?.suggest(atHand)
    },
    inputProps: {
      ref(input: HTMLInputElement | null) {
        const there = input?.value
        registered.ref(input)
        if (there && there !== text) early.current = there
      },
      name: 'tel',
      type: 'tel',
      inputMode: 'tel',
      autoComplete: 'tel',
      defaultValue: defaultPhone,
      // Until the plan is there the text stays as it is typed, and undo is the browser's.
      onChange(event) {
        const { value } = event.target
        if (plan) plan.changeText(event, atHand)
        else atHand.onEdit(value, value.length > text.length + 1)
      },
      onCompositionEnd: (event) => plan?.endComposition(event, atHand),
      onKeyDown: (event) => plan?.pressKey(event, atHand),
      onFocus: () => void loadNumberPlan(text, country),
      async onBlur() {
        if (!text.trim()) return
        const edition = edits.current
        const found = await loadNumberPlan(text, country, true)
        if (edits.current === edition) found?.leave(atHand)
      },
    },
  }

  const usable = methods.join()
  const methodField: MethodField = useMemo(
    () => ({
      value: method,
      choose: (next) => setValue('method', next),
      options: usableMethods(undefined, policy).map((each) => ({
        method: each,
        unavailable: !usable || usable.includes(each) ? undefined : 'line_type',
      })),
    }),
    [method, usable, policy, setValue],
  )

  return {
    field,
    method: methodField,
    /** Hands a number that may be sent to over to `send`; otherwise shows what is wrong and takes the person there. */
    submit: (send: (number: PhoneToSend) => Promise<void>) =>
      handleSubmit(async () => {
        const edition = edits.current
        const found = await Promise.race([loadNumberPlan(text, country, true), patience()])
        if (edits.current !== edition) return
        const number = found?.judge(atHand) ?? unjudged(atHand, methods)
        if (typeof number === 'object') return send(number)
        show(number)
        setFocus('tel')
      })(),
    submitting: formState.isSubmitting,
  }
}

/** "Send" waits no longer for a number plan on its way, and lets the backend judge. */
const patience = () => new Promise<undefined>((resolve) => setTimeout(resolve, planPatience))

/** The choice of the person where it is possible, else the first way that is. */
const chosen = (methods: readonly Method[], choice: Method | ''): Method =>
  methods.find((method) => method === choice) ?? methods[0] ?? (choice || 'sms')

/** Without a plan the number goes as it stands; the backend reads it with the same rules and says what is wrong. */
function unjudged(
  { text: typed, country, method }: JudgedField,
  methods: readonly Method[],
): PhoneToSend | FieldProblem {
  const text = typed.trim()
  const digits = asciiDigits(text).replace(/\D/g, '')
  if (!digits) return 'empty'
  const number = (phone: E164, display: string) => ({ phone, display, method, methods })
  if (text.startsWith('+')) return number(`+${digits}`, text)
  const callingCode = callingCodeOf(country)
  return number(`+${callingCode}${digits}`, `+${callingCode} ${text}`)
}

const offered = (countries: readonly Country[], wishes: readonly (CountryCode | undefined)[]) =>
  wishes.find((code) => countries.some((country) => country.code === code))
