import { maskPhone } from '@embedded-signup/contract'

/** How a JSON value of the traffic is shown. */
export type Mask = (value: unknown) => unknown

/** With the sandbox nothing is anybody's: all is shown. */
export const showAll: Mask = (value) => value

const hidden = '••••••'

/** Keys whose text lets someone in. `code` as a number is an answer's code, as text it is the one-time code. */
const secretKeys = /^(?:code|ticket|proof|token|challenge|app_key|appkey|hand_off|url)$/i

/** Seven digits are the fewest a number has; six, or three and three, are a code. */
const maskText = (text: string) =>
  text
    .replace(/\+?\d[\d\s().-]{5,}\d/g, (run) => (run.replace(/\D/g, '').length > 6 ? maskPhone(run) : run))
    .replace(/(?<!\d)\d{3}-?\d{3}(?!\d)/g, hidden)

/** With the real NXCloud numbers and codes belong to people: numbers are masked, codes and tokens left out. */
export const maskPeople: Mask = (value) => {
  if (typeof value === 'string') return maskText(value)
  if (Array.isArray(value)) return value.map(maskPeople)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && secretKeys.test(key) ? hidden : maskPeople(inner),
    ]),
  )
}
