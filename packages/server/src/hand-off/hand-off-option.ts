import * as v from 'valibot'
import { checkOptions, type OptionSchemas } from '../options/check-options'
import { whole } from '../options/kinds'
import { ticketSeconds } from '../tickets/tickets'

export interface HandOffOption {
  /**
   * Your page where a colleague enters the code: https (http on loopback), without a fragment. Its origin must be one that
   * may call.
   */
  page: string
  /** How long a link lasts, at least 60, at most 1800. Default 600, as long as a code of WhatsApp. */
  seconds?: number | undefined
}

export interface HandOffSettings {
  page: string
  seconds: number
}

/** A link that outlives the first page's ticket would bring its news to nobody. */
const longest = ticketSeconds.sent

const schemas: OptionSchemas<HandOffOption> = {
  page: v.custom<string>(
    (value) => typeof value === 'string' && isPage(value),
    "must be the https URL of your page where a code is entered (http on loopback), without user and fragment, like 'https://onboard.example.com/enter-code'",
  ),
  seconds: v.optional(whole(60, longest, 'a whole number of seconds')),
}

/** @throws TypeError that says which key is wrong and what to do. */
export function readHandOff(option: HandOffOption | undefined): HandOffSettings | undefined {
  if (option === undefined) return undefined
  checkOptions(schemas, option, { prefix: 'handOff.', of: 'handOff' })
  const { page, seconds = 600 } = option
  return { page, seconds }
}

function isPage(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  return (
    (protocol === 'https:' || (protocol === 'http:' && loopback)) &&
    username === '' &&
    password === '' &&
    !text.includes('#')
  )
}
