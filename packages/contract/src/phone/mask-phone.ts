/**
 * A number for logs and screens that others see: calling code and last two digits stay, `+62 •••• 90`.
 *
 * @param digits E.164, with or without `+`.
 */
export function maskPhone(digits: string): string {
  const bare = digits.replace(/\D/g, '')
  return bare.length < 7 ? '••••' : `+${bare.slice(0, 2)}••••${bare.slice(-2)}`
}
