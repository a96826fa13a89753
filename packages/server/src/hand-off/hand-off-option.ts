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

/** @throws TypeError that says which key is wrong and what to do. */
export function readHandOff(option: HandOffOption | undefined): HandOffSettings | undefined {
  if (option === undefined) return undefined
  const { page, seconds = 600, ...unknown } = option
  const [key] = Object.keys(unknown)
  if (key !== undefined) {
    throw new TypeError(`handOff.${key} is not a key of handOff. Known: page, seconds.`)
  }
  if (typeof page !== 'string' || !isPage(page)) {
    throw new TypeError(
      "handOff.page must be the https URL of your page where a code is entered (http on loopback), without user and fragment, like 'https://onboard.example.com/enter-code'.",
    )
  }
  if (!Number.isInteger(seconds) || seconds < 60 || seconds > longest) {
    throw new TypeError(`handOff.seconds must be a whole number from 60 to ${longest}.`)
  }
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
