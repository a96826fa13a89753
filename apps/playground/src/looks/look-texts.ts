import type { Look } from '../settings/settings'

/** What each look is called, and what it takes. */
export const lookTexts: Record<Look, { title: string; summary: string }> = {
  'as-is': { title: 'As is', summary: 'The kit untouched: two components and its style sheet.' },
  variables: { title: 'Variables', summary: 'Seven CSS variables. The same lines serve light and dark.' },
  classes: { title: 'Classes', summary: 'Harbor’s own classes on single slots of the kit.' },
  parts: { title: 'Parts', summary: 'The kit’s parts in Harbor’s layout, most drawn by Harbor’s elements.' },
  headless: {
    title: 'Headless',
    summary: 'The kit’s hooks and words. Every element on this card is Harbor’s.',
  },
}
