import { loadNumberPlan, type CountryCode } from '@embedded-signup/hooks'
import { en } from '@embedded-signup/ui'

const countriesOfStories: CountryCode[] = ['ID', 'IT', 'MX', 'SG', 'US']

/**
 * For pictures: the number plan and the words of failures are there before the story types, so that nothing depends on how
 * busy the machine is.
 */
export async function allThereFirst({ globals }: { globals: Record<string, unknown> }) {
  if (globals['still'] !== 'yes') return
  for (const country of countriesOfStories) await loadNumberPlan('', country)
  if (typeof en.failures === 'function') await en.failures()
}
