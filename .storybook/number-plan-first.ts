import { loadNumberPlan, type CountryCode } from '@embedded-signup/hooks'

const countriesOfStories: CountryCode[] = ['ID', 'IT', 'MX', 'SG', 'US']

/** For pictures: the number plan is there before the story types, so that nothing depends on how fast it loads. */
export async function numberPlanFirst({ globals }: { globals: Record<string, unknown> }) {
  if (globals['still'] !== 'yes') return
  for (const country of countriesOfStories) await loadNumberPlan('', country)
}
