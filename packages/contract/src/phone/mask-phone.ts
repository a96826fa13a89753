/**
 * A number for logs and screens that others see: the first two and the last two digits stay, `+62••••90`. Of fewer than seven
 * digits nothing does: `••••`.
 *
 * @param digits E.164, with or without `+`.
 */
export function maskPhone(digits: string): string {
  const bare = digits.replace(/\D/g, '')
  return bare.length < 7 ? '••••' : `+${bare.slice(0, 2)}••••${bare.slice(-2)}`
}
