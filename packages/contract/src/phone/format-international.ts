import { Metadata, type MetadataJson, type PhoneNumber } from 'libphonenumber-js/core'

/** What libphonenumber-js's `Metadata` has and its types leave out. */
interface PlanReader {
  selectNumberingPlan(countryOrCallingCode: string): void
  numberingPlan: { formats(): PlanFormat[] }
}

interface PlanFormat {
  pattern(): string
  internationalFormat(): string
  leadingDigitsPatterns(): string[]
}

/**
 * `+62 812-3456-7890`: the international form with the separators of the number plan, as Google's libphonenumber writes
 * it. (libphonenumber-js turns them all into spaces.)
 */
export function formatInternational(phone: PhoneNumber, metadata: MetadataJson): string {
  const reader = new Metadata(metadata) as unknown as PlanReader
  reader.selectNumberingPlan(phone.country ?? phone.countryCallingCode)
  const { nationalNumber } = phone
  const format = reader.numberingPlan
    .formats()
    .find(
      (candidate) =>
        nationalNumber.search(candidate.leadingDigitsPatterns().at(-1) ?? '') === 0 &&
        new RegExp(`^(?:${candidate.pattern()})$`).test(nationalNumber),
    )
  if (!format) return phone.formatInternational()
  return `+${phone.countryCallingCode} ${nationalNumber.replace(new RegExp(format.pattern()), format.internationalFormat())}`
}
