import {
  cleanPhoneText,
  countries as everyCountry,
  type Country,
  type CountryCode,
  type E164,
  type Method,
  type PhoneReading,
} from '@embedded-signup/contract'
import { useMemo } from 'react'
import { useController, useForm } from 'react-hook-form'
import { callingCodeOf, countryOfText } from './country-of-text'
import { useGuessedCountry } from './guess-country'
import { loadNumberPlan, useNumberPlan, type NumberPlan } from './number-plan'
import { allows, refusal, usableMethods } from './page-rules'
import type { FieldProblem, MethodField, PhoneField, PhoneFormOptions, PhoneToSend } from './phone-field'

interface Values {
  country: CountryCode | ''
  number: string
  method: Method | ''
}

/** The phone step's form: React Hook Form owns what is typed, the number plan judges it. */
export function usePhoneForm({ policy, defaultCountry, defaultPhone = '', onEdit }: PhoneFormOptions) {
  const guessed = useGuessedCountry()
  const plan = useNumberPlan()
  const { control, setValue, getValues, setError, clearErrors, setFocus, handleSubmit, formState } =
    useForm<Values>({
      defaultValues: { country: '', number: defaultPhone, method: '' },
    })
  const { field: countryField } = useController({ control, name: 'country' })
  const { field: methodField } = useController({ control, name: 'method' })
  const { field } = useController({ control, name: 'number' })
  const text = field.value

  const countries = useMemo(() => everyCountry.filter(({ code }) => allows(policy, code)), [policy])
  const country = offered(countries, [countryField.value || undefined, defaultCountry, guessed, 'US'])
  const reading = useMemo(() => plan?.read(text, country), [plan, text, country])
  const valid = reading?.kind === 'valid' ? reading : undefined
  const methods = usableMethods(valid, policy)

  const edit = () => {
    onEdit()
    clearErrors('number')
  }
  const show = (problem: FieldProblem) => setError('number', { type: problem })

  /** Shows a finished number the way the world writes it, the calling code standing in front of the field. */
  const settle = (number: PhoneReading) => {
    if (number.kind !== 'valid' || !number.country) return
    setValue('country', number.country)
    setValue('number', number.international.replace(`+${number.callingCode}`, '').trim())
  }

  const judge = (found: NumberPlan | undefined): PhoneToSend | FieldProblem => {
    const clean = cleanPhoneText(text)
    if (!clean) return 'empty'
    if (!found) return { ...unjudged(clean, country), method: chosen(methods, methodField.value), methods }
    const number = found.read(text, country)
    if (number.kind !== 'valid') return number.kind === 'empty' ? 'empty' : number.problem
    const problem = refusal(number, policy)
    if (problem) return problem
    const ways = usableMethods(number, policy)
    settle(number)
    return {
      phone: number.e164,
      display: number.international,
      method: chosen(ways, methodField.value),
      methods: ways,
    }
  }

  const phoneField: PhoneField = {
    country,
    callingCode: callingCodeOf(country),
    countries,
    chooseCountry(next) {
      edit()
      setValue('country', next)
      if (/^\s*\+/.test(text)) setValue('number', text.replace(`+${callingCodeOf(country)}`, '').trim())
    },
    text,
    reading,
    problem: formState.errors.number?.type as FieldProblem | undefined,
    suggestion: reading?.kind === 'invalid' && reading.suggestion ? accepting(reading.suggestion) : undefined,
    inputProps: {
      ref: field.ref,
      name: 'tel',
      type: 'tel',
      inputMode: 'tel',
      autoComplete: 'tel',
      value: text,
      onChange({ target: { value } }) {
        edit()
        field.onChange(value)
        const spoken = countryOfText(value, country)
        if (spoken && spoken !== country) setValue('country', spoken)
      },
      onFocus: () => void loadNumberPlan(),
      onBlur() {
        field.onBlur()
        if (!reading || reading.kind === 'empty') return
        const problem = reading.kind === 'invalid' ? reading.problem : refusal(reading, policy)
        if (problem) show(problem)
        else settle(reading)
      },
    },
  }

  function accepting(number: Extract<PhoneReading, { kind: 'valid' }>) {
    return {
      display: number.international,
      accept() {
        edit()
        settle(number)
      },
    }
  }

  const method: MethodField = {
    value: chosen(methods, methodField.value),
    choose(next) {
      methodField.onChange(next)
    },
    options: usableMethods(undefined, policy).map((way) => ({
      method: way,
      unavailable: methods.includes(way) ? undefined : 'line_type',
    })),
  }

  return {
    field: phoneField,
    method,
    /** Hands a number that may be sent to over to `send`; otherwise shows what is wrong and takes the person there. */
    submit: (send: (number: PhoneToSend) => Promise<void>) =>
      handleSubmit(async () => {
        const found = plan ?? (await Promise.race([loadNumberPlan(), patience()]))
        if (getValues('number') !== text) return
        const number = judge(found)
        if (typeof number === 'object') return send(number)
        show(number)
        setFocus('number')
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
function unjudged(clean: string, country: CountryCode): { phone: E164; display: string } {
  const digits = clean.replace(/\D/g, '')
  if (clean.startsWith('+')) return { phone: `+${digits}`, display: clean }
  const callingCode = callingCodeOf(country)
  return { phone: `+${callingCode}${digits}`, display: `+${callingCode} ${clean}` }
}

function offered(countries: readonly Country[], wishes: readonly (CountryCode | undefined)[]): CountryCode {
  const wish = wishes.find((code) => code && countries.some((country) => country.code === code))
  return wish ?? countries[0]?.code ?? 'US'
}
