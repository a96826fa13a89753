import {
  allowsCountry,
  countries as everyCountry,
  type Country,
  type CountryCode,
  type Method,
} from '@embedded-signup/contract'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStepForm } from '../form/step-form'
import { countryCode } from '../lib/country-code'
import { useLatest } from '../lib/use-latest'
import { callingCodeOf } from './calling-code'
import type { FieldMemory } from './field-editing'
import type { JudgedField } from './field-judging'
import { useGuessedCountry } from './guess-country'
import { loadNumberPlan, planPatience, useNumberPlan } from './number-plan'
import { usableMethods } from './page-rules'
import type {
  FieldProblem,
  MethodField,
  PhoneField,
  PhoneFormOptions,
  PhoneToSend,
  TypedPhone,
} from './phone-field'

/** The phone step's form: React Hook Form owns what is typed, the number plan judges it. */
export function usePhoneForm({
  policy,
  defaultCountry,
  preferredCountries,
  defaultPhone = '',
  onEdit,
}: PhoneFormOptions) {
  const { step, country: choice, method: way, problem } = useStepForm(defaultPhone)
  const { form } = step
  const { plan, missing } = useNumberPlan()
  const memory = useRef<FieldMemory>({ edition: 0 }).current

  const countries = useMemo(
    () => everyCountry.filter(({ code }) => allowsCountry(policy.countries, code)),
    [policy],
  )
  const wish = offered(countries, [choice || undefined, countryCode(defaultCountry)])
  const guessed = useGuessedCountry(!wish)
  const country = wish ?? offered(countries, [guessed, 'US']) ?? countries[0]?.code ?? 'US'

  const [reach, setReach] = useState<readonly Method[]>()
  const methods = usableMethods(policy, reach)
  const method = chosen(methods, way)

  const edit = () => {
    memory.edition++
    onEdit()
    if (problem) form.clearErrors('tel')
  }
  const setCountry = (next: CountryCode) => form.setValue('country', next)
  const setText = (next: string) => {
    form.setValue('tel', next)
    // An equal text is not written: that alone costs more than the rest of a key.
    const { input } = memory
    if (input && input.value !== next) input.value = next
  }
  const show = (wrong: FieldProblem) => form.setError('tel', { type: wrong })

  const atHand: JudgedField = {
    get text() {
      return form.getValues('tel')
    },
    // As live as the text: leaving the field may have moved both since it was rendered.
    get country() {
      return offered(countries, [form.getValues('country') || undefined]) ?? country
    },
    policy,
    method,
    memory,
    edit,
    setCountry,
    setText,
    setReach,
    show,
    onEdit(next, whole) {
      edit()
      setText(next)
      const before = atHand.country
      const spoken = plan?.countryOf(next, atHand) ?? before
      if (spoken !== before) setCountry(spoken)
      if (whole || missing || !plan?.isReady(next, spoken)) void bring(next, spoken, whole)
      // A way closes when typing pauses, and opens at once.
      plan?.reachLater(whole || !!reach, atHand)
    },
  }

  const bring = async (next: string, spoken: CountryCode, whole: boolean) => {
    const found = await loadNumberPlan(next, spoken)
    if (whole) found?.settleWhole(next, spoken, atHand)
  }

  const latest = useLatest(atHand)
  // What the text can be reached by changes with the country too.
  useEffect(() => plan?.attend(latest), [plan, country, latest])

  // Typed, or filled in by the browser, before React had arrived.
  useEffect(() => {
    const typed = memory.input?.value
    if (typed && typed !== atHand.text) atHand.onEdit(typed, true)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page is taken over
  }, [])

  const attach = useCallback(
    (element: HTMLInputElement | null) => {
      memory.input = element
      if (element?.value === defaultPhone) element.value = form.getValues('tel')
    },
    [form, memory, defaultPhone],
  )

  const field: PhoneField = {
    country,
    callingCode: callingCodeOf(country),
    countries,
    preferredCountries: preferredCountries?.map(countryCode),
    chooseCountry(next) {
      edit()
      // Of the country that the text speaks of, so before that is another.
      plan?.dropCallingCode(atHand)
      setCountry(next)
      void loadNumberPlan(atHand.text, next)
    },
    get text() {
      step.textIsDrawn = true
      return atHand.text
    },
    get reading() {
      return plan?.read(field.text, country)
    },
    judgedBy: missing ? 'backend' : 'page',
    problem,
    get suggestion() {
      return plan?.suggest(atHand)
    },
    inputProps: {
      ref: attach,
      name: 'tel',
      type: 'tel',
      inputMode: 'tel',
      autoComplete: 'tel',
      defaultValue: defaultPhone,
      // Until the plan is there the text stays as it is typed, and undo is the browser's.
      onChange(event) {
        const { value } = event.target
        if (plan) plan.changeText(event, atHand)
        else atHand.onEdit(value, value.length > atHand.text.length + 1)
      },
      onFocus: () => void loadNumberPlan(atHand.text, atHand.country).then((found) => found?.attend(latest)),
      async onBlur() {
        const { text } = atHand
        if (!text.trim()) return
        const edition = memory.edition
        const found = await loadNumberPlan(text, atHand.country, true)
        if (memory.edition === edition) found?.leave(atHand)
      },
    },
  }

  const usable = methods.join()
  const methodField: MethodField = useMemo(
    () => ({
      value: method,
      choose: (next) => form.setValue('method', next),
      options: usableMethods(policy).map((each) => ({
        method: each,
        unavailable: !usable || usable.includes(each) ? undefined : 'line_type',
      })),
    }),
    [method, usable, policy, form],
  )

  return {
    field,
    method: methodField,
    /** The number, if it may be sent to; otherwise shows what is wrong and takes the person there. */
    async judge(): Promise<PhoneToSend | TypedPhone | undefined> {
      form.clearErrors('tel')
      const edition = memory.edition
      const found = await Promise.race([loadNumberPlan(atHand.text, atHand.country, true), patience()])
      if (memory.edition !== edition) return undefined
      const number = found?.judge(atHand) ?? unjudged(atHand, methods)
      if (typeof number === 'object') return number
      show(number)
      memory.input?.focus()
      return undefined
    },
    /** Puts back what a reload has taken. */
    recall(text: string) {
      if (!memory.edition) field.inputProps.onChange({ target: { value: text } })
    },
  }
}

/** "Send" waits no longer for a number plan on its way, and lets the backend judge. */
const patience = () => new Promise<undefined>((resolve) => setTimeout(resolve, planPatience))

/** The choice of the person where it is possible, else the first way that is. */
const chosen = (methods: readonly Method[], choice: Method | ''): Method =>
  methods.find((method) => method === choice) ?? methods[0] ?? (choice || 'sms')

/** Without a plan the number goes as it stands; the backend reads it with the same rules and says what is wrong. */
const unjudged = (
  { text, country, method }: JudgedField,
  methods: readonly Method[],
): TypedPhone | FieldProblem => (/\p{Nd}/u.test(text) ? { text, country, method, methods } : 'empty')

const offered = (countries: readonly Country[], wishes: readonly (CountryCode | undefined)[]) =>
  wishes.find((code) => countries.some((country) => country.code === code))
