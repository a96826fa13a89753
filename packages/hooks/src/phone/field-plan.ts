import { countries, type Country, type CountryCode } from '@embedded-signup/contract'
import { cleanPhoneText, createNumberPlan, type NumberPlan } from '@embedded-signup/contract/plan'
import { createFieldEditing, type FieldEditing } from './field-editing'
import { createFieldJudging, type FieldJudging } from './field-judging'
import { formatEdit } from './format-edit'

/** All of a phone field that is not in the first load: reading, grouping, following numbers to other countries, undo. */
export interface FieldPlan
  extends Pick<NumberPlan, 'load' | 'read' | 'readValid'>, FieldEditing, FieldJudging {
  /**
   * The country that a text beginning with `+` speaks of, judged by its calling code alone. Codes that several countries
   * share do not jump: whoever chose Canada and types +1 stays in Canada until the number plan knows better.
   */
  countryOf(text: string, chosen: CountryCode): CountryCode
}

export function createFieldPlan(): FieldPlan {
  const { load, read, readValid, format } = createNumberPlan()
  const editing = createFieldEditing((edit, before, inputType, country) =>
    formatEdit(edit, before, inputType, (keys) => format(keys, countryOf(keys, country))),
  )
  return {
    load,
    read,
    readValid,
    countryOf,
    ...editing,
    ...createFieldJudging(read, editing.recordText),
  }
}

function countryOf(text: string, chosen: CountryCode): CountryCode {
  const digits = /^\+(\d+)/.exec(cleanPhoneText(text).replace(/[^+\d]/g, ''))?.[1]
  if (!digits) return chosen
  const sharing: Country[] = countries.filter(({ callingCode }) => digits.startsWith(callingCode))
  return sharing.some(({ code }) => code === chosen) ? chosen : (sharing[0]?.code ?? chosen)
}
