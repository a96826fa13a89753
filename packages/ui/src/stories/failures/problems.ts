import type { CountryCode, FieldProblem } from '@embedded-signup/hooks'

/** A text that a person may enter, and the one they enter next. */
export interface Mistyped {
  country: CountryCode
  text: string
  /** The country's name, where the words name one. */
  named?: string
  next: string
}

const good = '+62 812-3456-7890'

/** Every way in which a number is told to be wrong before it is sent; what is entered next is sent. */
export const mistyped: Record<Exclude<FieldProblem, 'sms_not_possible'>, Mistyped> = {
  empty: { country: 'ID', text: '', next: good },
  too_short: { country: 'ID', text: '0812-3', named: 'Indonesia', next: good },
  too_long: { country: 'ID', text: '0812-3456-7890-1234', named: 'Indonesia', next: good },
  not_in_plan: { country: 'VN', text: '1334567890', named: 'Vietnam', next: good },
  unknown_calling_code: { country: 'US', text: '+999 123 4567', next: good },
  extension: { country: 'US', text: '+1 202 555 0123 ext. 12', next: good },
  several_numbers: { country: 'ID', text: '0812-3456-7890 / 0812-3456-7891', next: good },
  old_plan: { country: 'MX', text: '+52 1 55 1234 5678', named: 'Mexico', next: '+52 55 1234 5678' },
  dialled_at_home: { country: 'AR', text: '15 2345-6789', named: 'Argentina', next: '+54 9 11 2345-6789' },
  maybe_mobile: { country: 'AR', text: '11 2345-6789', next: '+54 9 11 2345-6789' },
  other_country: { country: 'GB', text: '15012345678', named: 'United States', next: '+1 501-234-5678' },
  not_a_number: { country: 'US', text: '1-800-FLOWERS', next: good },
  phone_not_supported: { country: 'US', text: '+800 1234 5678', next: good },
  country_not_supported: { country: 'SG', text: good, named: 'Indonesia', next: '+65 8123 4567' },
}
