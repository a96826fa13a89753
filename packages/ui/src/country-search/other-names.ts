import type { CountryCode } from '@embedded-signup/hooks'

/** English names that people type and that Unicode's tables do not have. */
export const otherNames: Partial<Record<CountryCode, string>> = {
  AE: 'UAE',
  CD: 'DRC, Zaire, Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CV: 'Cabo Verde',
  CZ: 'Czech Republic',
  FK: 'Malvinas',
  GB: 'Great Britain, England, Scotland, Wales, Northern Ireland',
  KP: 'DPRK',
  KR: 'Republic of Korea, ROK',
  MK: 'Macedonia',
  MM: 'Burma',
  NL: 'Holland',
  PS: 'Palestine',
  SZ: 'Swaziland',
  TL: 'East Timor',
  TR: 'Turkey',
  US: 'USA, America',
  VA: 'Holy See',
}
