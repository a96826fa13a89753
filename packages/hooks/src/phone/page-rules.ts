import type { Method, PagePolicy } from '@embedded-signup/contract'

/** What the kit knows of. */
export const bothMethods: readonly Method[] = ['sms', 'voice']

/**
 * The ways that the backend offers and the line can take.
 *
 * @param reach the ways that can reach the line. Default: both.
 */
export function usableMethods({ methods = bothMethods }: PagePolicy, reach = bothMethods): readonly Method[] {
  return methods.filter((method) => reach.includes(method))
}
