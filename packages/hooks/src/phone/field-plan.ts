import { countries, type Country, type CountryCode, type PhoneReading } from '@embedded-signup/contract'
import { cleanPhoneText, createNumberPlan, type NumberPlan } from '@embedded-signup/contract/plan'
import { createFieldEditing, type FieldEditing } from './field-editing'
import { formatEdit } from './format-edit'

/** All of a phone field that is not in the first load: reading, grouping, following numbers to other countries, undo. */
export interface FieldPlan extends FieldEditing {
  load: NumberPlan['load']
  read(text: string, country: CountryCode): PhoneReading | undefined
  /**
   * The country that a text beginning with `+` speaks of, judged by its calling code alone. Codes that several countries
   * share do not jump: whoever chose Canada and types +1 stays in Canada until the number plan knows better.
   */
  countryOf(text: string, chosen: CountryCode): CountryCode
}

export function createFieldPlan(): FieldPlan {
  const { load, read, format } = createNumberPlan()
  return {
    load,
    read,
    countryOf,
    ...createFieldEditing((edit, before, inputType, country) =>
      formatEdit(edit, before, inputType, (keys) => format(keys, countryOf(keys, country))),
    ),
  }
}

function countryOf(text: string, chosen: CountryCode): CountryCode {
  const digits = /^\+(\d+)/.exec(cleanPhoneText(text).replace(/[^+\d]/g, ''))?.[1]
  if (!digits) return chosen
  const sharing: Country[] = countries.filter(({ callingCode }) => digits.startsWith(callingCode))
  return sharing.some(({ code }) => code === chosen) ? chosen : (sharing[0]?.code ?? chosen)
}
