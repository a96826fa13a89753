import {
  allowsCountry,
  allowsPhone,
  type CountryCode,
  type Method,
  type PagePolicy,
  type PhoneReading,
  type ValidPhone,
} from '@embedded-signup/contract'
import type { NumberPlan } from '@embedded-signup/contract/plan'
import { callingCodeOf } from './calling-code'
import type { EditedField, FieldEditing, FieldMemory } from './field-editing'
import { bothMethods, usableMethods } from './page-rules'
import type { FieldProblem, PhoneField, PhoneToSend } from './phone-field'

/** A field whose number is judged, as it was rendered last, and what may be done to it. */
export interface JudgedField extends EditedField {
  policy: PagePolicy
  /** The way that is chosen. */
  method: Method
  /** What is under way for the number as it was no longer counts. */
  edit(): void
  setText(text: string): void
  /** @param methods the ways that can reach the number; nothing where all can, or there is no number yet. */
  setReach(methods: readonly Method[] | undefined): void
  show(problem: FieldProblem): void
}

/** What a phone field does once a number is there: judges it, and writes it as the world does. */
export interface FieldJudging {
  /** The number that was probably meant. */
  suggest(field: JudgedField): PhoneField['suggestion']
  /** A number that came at once with its calling code would otherwise show it twice until the field is left. */
  settleWhole(text: string, country: CountryCode, field: JudgedField): void
  /** Another country was chosen than the one that the text begins with. */
  dropCallingCode(field: JudgedField): void
  /**
   * Finds out which ways can reach the number: at once, or when typing pauses, so that no key waits for it and a number that
   * begins like a landline closes no way in passing.
   */
  reachLater(now: boolean, field: JudgedField): void
  leave(field: JudgedField): void
  /** `undefined` where a part of the plan is missing. */
  judge(field: JudgedField): PhoneToSend | FieldProblem | undefined
}

/** Between two keys of one number there is less, in ms; it is over when no key has come for as long, or for twice as long. */
const typingPause = 150

export function createFieldJudging(
  { read, readValid }: Pick<NumberPlan, 'read' | 'readValid'>,
  recordText: FieldEditing['recordText'],
): FieldJudging {
  const write = (text: string, field: JudgedField) => {
    recordText(text, field)
    field.setText(text)
  }

  /** Shows a finished number as the world writes it, the calling code standing in front of the field. */
  function settle(number: PhoneReading | undefined, field: JudgedField) {
    if (number?.kind !== 'valid' || refusal(number, field.policy)) return
    write(number.international.replace(`+${number.callingCode}`, '').trim(), field)
    field.setCountry(countryOf(number, field.policy) ?? field.country)
    field.setReach(limits(number))
  }

  return {
    suggest(field) {
      const number = read(field.text, field.country)
      const suggestion = number && number.kind !== 'empty' && number.suggestion
      if (!suggestion || refusal(suggestion, field.policy)) return undefined
      return {
        display: suggestion.international,
        accept() {
          field.edit()
          settle(suggestion, field)
        },
      }
    },
    settleWhole(text, country, field) {
      if (text.trim().startsWith('+') && field.text === text) settle(read(text, country), field)
    },
    dropCallingCode(field) {
      const { text, country } = field
      if (/^\s*\+/.test(text)) write(text.replace(`+${callingCodeOf(country)}`, '').trim(), field)
    },
    reachLater(now, field) {
      const { memory } = field
      const reach = () => {
        clearTimeout(memory.pause)
        memory.pause = undefined
        field.setReach(limits(readValid(field.text, field.country)))
      }
      if (now) return reach()
      // One timer for many keys: to set it anew is a tenth of what a key costs.
      let seen = memory.edition
      const look = () => {
        if (seen === memory.edition) return reach()
        seen = memory.edition
        memory.pause = setTimeout(look, typingPause)
      }
      memory.pause ??= setTimeout(look, typingPause)
    },
    leave(field) {
      const number = read(field.text, field.country)
      const problem = number && problemOf(number, field)
      if (problem) field.show(problem)
      else settle(number, field)
    },
    judge(field) {
      const { policy, method, memory } = field
      const number = read(field.text, field.country)
      if (!number) return undefined
      const problem = problemOf(number, field)
      // Whoever sends it again has answered: it is the number that was typed.
      if (problem === 'maybe_mobile' && number.kind === 'valid') memory.asked = number.e164
      if (problem || number.kind !== 'valid') return problem
      settle(number, field)
      const methods = usableMethods(policy, number.methods)
      // Sent before the plan could close this way: it is said, never changed silently.
      if (!methods.includes(method)) return 'sms_not_possible'
      const { e164, international, lineType } = number
      return { phone: e164, display: international, method, methods, lineType }
    },
  }
}

/**
 * The ways of a number that not all can reach. One that all can is like none at all, so that the step is not drawn for it.
 */
const limits = (number: ValidPhone | undefined) =>
  bothMethods.every((method) => number?.methods.includes(method)) ? undefined : number?.methods

/** Of several countries that have a number, one that can be chosen. */
const countryOf = ({ country, countries }: ValidPhone, { countries: rule }: PagePolicy) =>
  [country, ...countries].find((each) => each && allowsCountry(rule, each))

/** Why a number that exists gets no code all the same; the backend says the same before it spends anything. */
function refusal(reading: ValidPhone, policy: PagePolicy): FieldProblem | undefined {
  if (!reading.country || usableMethods(policy, reading.methods).length === 0) return 'phone_not_supported'
  return allowsPhone(policy.countries, reading) ? undefined : 'country_not_supported'
}

function problemOf(number: PhoneReading, { policy, memory }: JudgedField): FieldProblem | undefined {
  if (number.kind === 'empty') return 'empty'
  if (number.kind === 'valid')
    return refusal(number, policy) ?? (isAskedAbout(number, memory) ? 'maybe_mobile' : undefined)
  const { problem, suggestion } = number
  return (problem === 'other_country' && suggestion && refusal(suggestion, policy)) || problem
}

/** Once for a number. */
const isAskedAbout = ({ e164, suggestion }: ValidPhone, { asked }: FieldMemory) =>
  suggestion !== undefined && asked !== e164
