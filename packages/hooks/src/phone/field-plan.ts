import { allowsCountry, countries, type Country, type CountryCode } from '@embedded-signup/contract'
import { cleanPhoneText, createNumberPlan, type NumberPlan } from '@embedded-signup/contract/plan'
import { createFieldEditing, type FieldEditing } from './field-editing'
import { createFieldJudging, type FieldJudging, type JudgedField } from './field-judging'
import { formatEdit } from './format-edit'

/** All of a phone field that is not in the first load: reading, grouping, following numbers to other countries, undo. */
export interface FieldPlan extends Pick<NumberPlan, 'load' | 'isReady' | 'read'>, FieldEditing, FieldJudging {
  /**
   * The country that a text beginning with `+` speaks of, judged by its calling code alone. Codes that several countries
   * share do not jump: whoever chose Canada and types +1 stays in Canada until the number plan knows better. A country that
   * cannot be chosen is not followed.
   */
  countryOf(text: string, field: Pick<JudgedField, 'country' | 'policy'>): CountryCode
  /** Takes a field over: listens to what its change events do not tell in time, and finds out what can reach its number. */
  attend(latest: { readonly current: JudgedField }): void
}

export function createFieldPlan(): FieldPlan {
  const plan = createNumberPlan()
  const { load, isReady, read, format } = plan
  const editing = createFieldEditing((edit, before, inputType, country) =>
    formatEdit(edit, before, inputType, (keys) => format(keys, countryOf(keys, country))),
  )
  const judging = createFieldJudging(plan, editing.recordText)
  return {
    load,
    isReady,
    read,
    countryOf(text, { country, policy }) {
      const spoken = countryOf(text, country)
      return allowsCountry(policy.countries, spoken) ? spoken : country
    },
    attend(latest) {
      editing.listen(latest)
      judging.reachLater(true, latest.current)
    },
    ...editing,
    ...judging,
  }
}

function countryOf(text: string, chosen: CountryCode): CountryCode {
  const clean = cleanPhoneText(text)
  if (!clean.includes('+')) return chosen
  const digits = /^\+(\d+)/.exec(clean.replace(/[^+\d]/g, ''))?.[1]
  if (!digits) return chosen
  const sharing: Country[] = countries.filter(({ callingCode }) => digits.startsWith(callingCode))
  return sharing.some(({ code }) => code === chosen) ? chosen : (sharing[0]?.code ?? chosen)
}
