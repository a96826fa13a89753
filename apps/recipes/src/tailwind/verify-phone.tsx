import { VerifyPhoneStep, type SlotsProps, type VerifyPhoneStepProps } from '@embedded-signup/ui'

const field = 'border-slate-300 bg-white dark:border-slate-600 dark:bg-slate-900'
const text = 'text-slate-900 dark:text-slate-100'
const quiet = 'text-slate-600 dark:text-slate-400'
const ring = 'focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-indigo-500'

/** The step in utility classes, one slot a line. What only decorates is drawn because its slot has a class. */
const classNames: NonNullable<SlotsProps['classNames']> = {
  root: `text-base ${text}`,
  step: 'grid grid-cols-1 gap-6',
  field: 'grid grid-cols-1 gap-2',
  label: 'text-sm font-medium',
  phone: `flex h-11 rounded-lg border shadow-xs ${field} focus-within:border-indigo-500 focus-within:ring-1 focus-within:ring-indigo-500 data-invalid:border-red-600 data-invalid:ring-1 data-invalid:ring-red-600 dark:data-invalid:border-red-400 dark:data-invalid:ring-red-400`,
  country: 'group relative flex shrink-0 border-e border-slate-200 dark:border-slate-700',
  'country-select':
    'peer absolute inset-0 size-full cursor-pointer bg-white text-slate-900 opacity-0 dark:bg-slate-900 dark:text-slate-100',
  'country-face': `flex items-center gap-1 rounded-s-lg ps-3 pe-2.5 text-sm tabular-nums ${quiet} peer-focus-visible:outline-2 peer-focus-visible:outline-indigo-500 peer-hover:bg-slate-50 dark:peer-hover:bg-slate-800`,
  'country-code': `font-medium ${text}`,
  'phone-input': 'min-w-0 flex-1 rounded-e-lg bg-transparent px-3 tabular-nums outline-none rtl:text-right',
  methods: 'grid gap-3 sm:grid-cols-[1.4fr_1fr]',
  method: `relative flex min-h-11 cursor-pointer items-center gap-3 rounded-lg border px-3 text-sm font-medium ${field} has-checked:border-indigo-600 has-checked:bg-indigo-50 has-checked:ring-1 has-checked:ring-indigo-600 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo-500 data-disabled:cursor-not-allowed data-disabled:border-dashed data-disabled:text-slate-600 dark:has-checked:border-indigo-400 dark:has-checked:bg-indigo-950 dark:has-checked:ring-indigo-400 dark:data-disabled:text-slate-400`,
  'method-radio': 'absolute inset-0 size-full cursor-[inherit] opacity-0',
  icon: 'size-5 shrink-0 fill-none stroke-current stroke-[1.5] [stroke-linecap:round] [stroke-linejoin:round]',
  'button-primary': `inline-flex min-h-11 w-full items-center justify-center gap-2 rounded-lg bg-indigo-600 px-4 font-semibold text-white shadow-xs hover:bg-indigo-700 data-busy:cursor-progress ${ring}`,
  'button-quiet': `inline-flex min-h-8 items-center gap-2 rounded-md text-sm font-medium text-indigo-700 underline-offset-4 enabled:hover:underline disabled:font-normal disabled:text-slate-600 dark:text-indigo-300 dark:disabled:text-slate-400 ${ring}`,
  spinner: 'size-4 animate-spin rounded-full border-2 border-current border-t-transparent',
  resend: 'flex flex-wrap gap-x-5 gap-y-1',
  // One real input over the boxes: a box and the gap after it are 2.5rem wide, so that is how far a digit is from the next.
  code: 'relative w-fit max-w-full overflow-clip p-0.5 text-xl',
  'code-boxes': 'flex gap-1.5',
  'code-box': `h-12 w-8.5 rounded-lg border shadow-xs ${field} [[data-invalid]_&]:border-red-600 dark:[[data-invalid]_&]:border-red-400 [:focus-within:not([data-invalid])>*>&]:data-next:border-indigo-500 [:focus-within:not([data-invalid])>*>&]:data-next:ring-1 [:focus-within:not([data-invalid])>*>&]:data-next:ring-indigo-500`,
  'code-input':
    'absolute inset-0.5 w-[calc(100%+2.125rem)] bg-transparent ps-[calc((2.125rem-1ch)/2)] font-mono tracking-[calc(2.5rem-1ch)] selection:bg-indigo-500/20 outline-none',
  alert: 'flex gap-2 text-sm text-red-700 outline-none dark:text-red-300',
  'alert-action': 'mt-1',
  status:
    'flex items-center gap-3 rounded-lg outline-none not-empty:mb-6 not-empty:bg-indigo-50 not-empty:p-4 not-empty:text-sm data-[step=verified]:mb-0 dark:not-empty:bg-indigo-950',
  'status-icon': 'text-indigo-700 dark:text-indigo-300',
  'status-text': 'min-w-0 [&_bdi]:font-semibold [&_bdi]:whitespace-nowrap',
  // Takes back the gap before it while it is empty: hidden, it could not be announced.
  news: 'empty:-mt-2',
  hint: `text-sm ${quiet}`,
  'hint-title': `font-medium ${text}`,
  checks: 'mt-1 list-disc ps-5',
  digits: 'tabular-nums',
  hidden: 'sr-only',
}

export const VerifyPhone = (props: VerifyPhoneStepProps) => (
  <VerifyPhoneStep {...props} unstyled classNames={classNames} />
)
