/** Where a number of an old plan went: the E.164 it has today, or only the news that the plan has changed. */
export interface OldPlan {
  today: `+${string}` | undefined
}

/**
 * Côte d'Ivoire, 31 January 2021 (ARTCI): 8 digits became 10. Mobile numbers got their operator's prefix, which the
 * second digit tells: 0–3 Moov 01, 4–6 MTN 05, 7–9 Orange 07. Fixed lines (2x, 3x) depend on more than the plan
 * tells, so those get no suggestion.
 */
const ivorian = (digits: string): OldPlan | undefined => {
  if (!/^\d{8}$/.test(digits)) return undefined
  if (/^[23]/.test(digits)) return { today: undefined }
  const operator = Number(digits[1])
  return { today: `+225${operator <= 3 ? '01' : operator <= 6 ? '05' : '07'}${digits}` }
}

/**
 * Numbers that were right before their country changed its plan.
 *
 * Mexico, 3 August 2019 (IFT): the mobile 1 behind +52 went, and with it 01, 044 and 045 before calls at home. Benin, 30 November 2024 (ARCEP): 01 before the old 8
 * digits. Brazil, 2012–2016 (Anatel): 9 before mobile numbers, after the two-digit area code.
 *
 * @param digits the number without `+` and without separators, calling code included.
 */
export function oldPlanOf(digits: string): OldPlan | undefined {
  const mexican = /^52(?:1|01|04[45])(\d{10})$/.exec(digits)
  if (mexican) return { today: `+52${mexican[1]}` }
  const beninese = /^229([2-9]\d{7})$/.exec(digits)
  if (beninese) return { today: `+22901${beninese[1]}` }
  const brazilian = /^55([1-9]{2})([6-9]\d{7})$/.exec(digits)
  if (brazilian) return { today: `+55${brazilian[1]}9${brazilian[2]}` }
  return digits.startsWith('225') ? ivorian(digits.slice(3)) : undefined
}
