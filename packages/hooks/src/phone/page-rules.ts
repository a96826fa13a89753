import type { Method, PagePolicy } from '@embedded-signup/contract'

/** What the kit knows of. */
export const bothMethods: readonly Method[] = ['sms', 'voice']

/** Whether the backend's policy lets a country's numbers in. */
export function allows({ countries }: PagePolicy, code: string): boolean {
  if (!countries) return true
  return 'allow' in countries ? countries.allow.includes(code) : !countries.deny.includes(code)
}

/**
 * The ways that the backend offers and the line can take.
 *
 * @param reach the ways that can reach the line. Default: both.
 */
export function usableMethods({ methods = bothMethods }: PagePolicy, reach = bothMethods): readonly Method[] {
  return methods.filter((method) => reach.includes(method))
}
