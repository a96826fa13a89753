import type { CountryCode } from '@embedded-signup/contract'

/** What stands in the field, and the country chosen. */
export type Entered = readonly [text: string, country: CountryCode]

export interface Habit {
  title: string
  /** Why people write it so. */
  about: string
  entered: readonly Entered[]
}

/** Numbers as people of a country write them, without what the world or WhatsApp expects. */
export const habits: readonly Habit[] = [
  {
    title: 'Argentina’s 9',
    about:
      'Mobile numbers have a 9 behind +54, which Argentines neither dial nor write: at home it is a 15 behind the area code, or nothing. Without it the number is one of a landline for libphonenumber. Both methods stay open, it is asked once, and limits, proofs and the list of numbers take both for one (`uniquePhone`).',
    entered: [
      ['11 2345-6789', 'AR'],
      ['011 2345-6789', 'AR'],
      ['+54 351 234-5678', 'AR'],
      ['011 15-2345-6789', 'AR'],
      ['9 11 2345-6789', 'AR'],
      ['15 2345-6789', 'AR'],
      ['02944 15 123456', 'AR'],
      ['+54 9 11 15 2345-6789', 'AR'],
      ['+54 9 011 2345-6789', 'AR'],
    ],
  },
  {
    title: 'Mexico’s 1',
    about: 'The 1 behind +52, and 01, 044 and 045 at home, went in 2019.',
    entered: [
      ['+52 1 55 1234 5678', 'MX'],
      ['1 55 1234 5678', 'MX'],
      ['01 55 1234 5678', 'MX'],
      ['044 55 1234 5678', 'MX'],
      ['045 55 1234 5678', 'MX'],
      ['+52 044 55 1234 5678', 'US'],
      ['55 1234 5678', 'MX'],
    ],
  },
  {
    title: 'Brazil’s 9',
    about: 'Mobile numbers got a 9 behind the area code from 2012 to 2016; many are still listed without.',
    entered: [
      ['11 8765-4321', 'BR'],
      ['+55 11 8765-4321', 'BR'],
      ['0 11 8765-4321', 'BR'],
      ['0 15 11 98765-4321', 'BR'],
      ['11 2345-6789', 'BR'],
    ],
  },
  {
    title: 'Other numbers of before',
    about:
      'Chile 2012, Colombia 2021, Ecuador 2012, Vietnam 2018, Egypt 2011, Benin 2024, Côte d’Ivoire 2021, Cameroon 2014, Mauritius 2013, Italy 2001, Kosovo 2017, Sint Maarten 2011, the Philippines 2019, and the 8 of the Soviet Union.',
    entered: [
      ['8765 4321', 'CL'],
      ['09 8765 4321', 'CL'],
      ['1 234 5678', 'CO'],
      ['09 123 4567', 'EC'],
      ['0168 1234567', 'VN'],
      ['+84 123 456 7890', 'VN'],
      ['010 123 4567', 'EG'],
      ['97 12 34 56', 'BJ'],
      ['07 12 34 56', 'CI'],
      ['20 30 40 50', 'CI'],
      ['77 12 34 56', 'CM'],
      ['712 3456', 'MU'],
      ['0333 123 4567', 'IT'],
      ['+386 49 123 456', 'XK'],
      ['+381 38 123 456', 'XK'],
      ['+599 520 1234', 'SX'],
      ['02 665 1234', 'PH'],
      ['8 050 123 45 67', 'UA'],
      ['8 90 123 45 67', 'UZ'],
      ['8 555 12 34 56', 'GE'],
    ],
  },
  {
    title: 'Trunk prefixes',
    about: 'What is dialled before a number at home, alone, behind the calling code, or behind a +.',
    entered: [
      ['8 912 345 67 89', 'RU'],
      ['+7 8 912 345 67 89', 'RU'],
      ['+8 912 345 67 89', 'RU'],
      ['+8 701 234 56 78', 'KZ'],
      ['8 029 123 45 67', 'BY'],
      ['+375 80 29 123 45 67', 'BY'],
      ['+8 050 123 45 67', 'UA'],
      ['06 20 123 4567', 'HU'],
      ['8 612 34567', 'LT'],
      ['03 310 123 4567', 'CO'],
      ['+44 (0)7911 123456', 'GB'],
      ['+62 0812 3456 7890', 'ID'],
      ['+0812 3456 7890', 'ID'],
      ['+202 555 0123', 'US'],
      ['+0044 7911 123456', 'US'],
    ],
  },
  {
    title: 'Without the area code',
    about:
      'As neighbours dial each other. In North America’s small countries the area code is sure, elsewhere it is asked for.',
    entered: [
      ['555-0123', 'US'],
      ['98765-4321', 'BR'],
      ['1234 5678', 'MX'],
      ['2345-6789', 'AR'],
      ['15 234-5678', 'AR'],
      ['665 1234', 'PH'],
      ['359-1234', 'BS'],
      ['520 1234', 'SX'],
    ],
  },
  {
    title: 'Overseas under the mother country',
    about: 'Another calling code, dialled from the mother country like a number of its own.',
    entered: [
      ['0692 12 34 56', 'FR'],
      ['+33 692 12 34 56', 'FR'],
      ['0262 20 12 34', 'FR'],
      ['0639 01 23 45', 'FR'],
      ['0690 12 34 56', 'FR'],
      ['0694 12 34 56', 'FR'],
      ['0696 12 34 56', 'FR'],
      ['0508 41 23 45', 'FR'],
      ['0692 12 34 56', 'GP'],
      ['06 12 34 56 78', 'RE'],
      ['048 9012 3456', 'IE'],
      ['028 9012 3456', 'IE'],
      ['0533 861 2345', 'CY'],
      ['079 123 45 67', 'LI'],
    ],
  },
  {
    title: 'Under a larger neighbour',
    about:
      'Too short or too long where they were chosen, and whole behind another calling code. Nothing is suggested where two have the number.',
    entered: [
      ['318 1234', 'NL'],
      ['520 1234', 'NL'],
      ['71 23 45', 'DK'],
      ['23 45 67', 'DK'],
      ['87 12 34 56', 'FR'],
      ['93 15 12 34', 'FR'],
      ['331 234', 'ES'],
      ['234 12 34', 'CH'],
      ['3 12345', 'AU'],
      ['5400 1234', 'GB'],
    ],
  },
  {
    title: 'Under the same calling code',
    about: 'The country follows the digits. Numbers of both stay with the one chosen.',
    entered: [
      ['07797 712345', 'GB'],
      ['07911 123456', 'GB'],
      ['07624 123456', 'GB'],
      ['0457 123 4567', 'FI'],
      ['79 12 34 56', 'NO'],
      ['08 9164 1234', 'AU'],
      ['787 234 5678', 'US'],
      ['671 300 1234', 'US'],
      ['0528 88 23 45', 'MA'],
      ['06 698 12345', 'IT'],
      ['0549 886377', 'IT'],
      ['059 912 3456', 'IL'],
      ['701 234 56 78', 'RU'],
      ['0690 12 34 56', 'MF'],
    ],
  },
  {
    title: 'Two cells, two numbers, an extension',
    about: 'Nothing is put together that a person may have meant apart. `⇥` is a tab, `⏎` a line break.',
    entered: [
      ['0812345678\t12', 'ID'],
      ['0812345678\n12', 'ID'],
      ['0812345678;12', 'ID'],
      ['0812345678|12', 'ID'],
      ['0812345678/12', 'ID'],
      ['0812345678 (12)', 'ID'],
      ['+62\t812 3456 7890', 'ID'],
      ['0812-3456-7890 / 0812-3456-7891', 'ID'],
      ['+1 202 555 0123 ext. 12', 'US'],
      ['202-555-0123,12', 'US'],
    ],
  },
  {
    title: 'Other mistakes',
    about: 'Asked or refused, never guessed.',
    entered: [
      ['15012345678', 'GB'],
      ['8613800138000', 'ID'],
      ['+1 (0)202 555 0123', 'US'],
      ['+84 1334567890', 'VN'],
      ['0812', 'ID'],
      ['+999 123 4567', 'US'],
      ['1-800-FLOWERS', 'US'],
    ],
  },
]
