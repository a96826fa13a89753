/**
 * Whether a number of `phoneList` is the one asked for. WhatsApp shows some Brazilian and Mexican mobile numbers by
 * their old form: without the 9 behind the area code (Anatel put it before mobile numbers, which began with 6 to 9), and
 * with or without the 1 behind 52.
 */
export const isSameNumber = (a: string, b: string): boolean => canonical(a) === canonical(b)

function canonical(shown: string): string {
  const digits = shown.replace(/\D/g, '')
  const brazilian = /^55(\d{2})9([6-9]\d{7})$/.exec(digits)
  if (brazilian) return `55${brazilian[1]}${brazilian[2]}`
  const mexican = /^521(\d{10})$/.exec(digits)
  return mexican ? `52${mexican[1]}` : digits
}
