import { VerifyPhone, type ButtonElementProps, type SlotsProps } from '@embedded-signup/ui'
import { Alert } from './components/ui/alert'
import { Button } from './components/ui/button'
import { Input } from './components/ui/input'
import { InputOTP, InputOTPGroup, InputOTPSlot } from './components/ui/input-otp'
import { Label } from './components/ui/label'

/** What shadcn/ui has no component for, in its words. */
const classNames: NonNullable<SlotsProps['classNames']> = {
  country: 'relative flex shrink-0',
  'country-select': 'peer absolute inset-0 size-full cursor-pointer bg-background text-foreground opacity-0',
  'country-face':
    'flex items-center gap-1 rounded-s-md border-e border-input px-3 text-sm text-muted-foreground tabular-nums peer-hover:bg-accent peer-focus-visible:ring-[3px] peer-focus-visible:ring-ring/50',
  'country-code': 'font-medium text-foreground',
  field: 'grid gap-3',
  label: 'text-sm leading-none font-medium',
  methods: 'grid gap-3 sm:grid-cols-[1.4fr_1fr]',
  method:
    'flex cursor-pointer items-center gap-2 rounded-md border border-input p-3 text-sm font-medium shadow-xs transition-[color,box-shadow] has-checked:border-primary has-checked:bg-primary/5 has-focus-visible:ring-[3px] has-focus-visible:ring-ring/50 data-disabled:cursor-not-allowed data-disabled:text-muted-foreground dark:bg-input/30 dark:has-checked:bg-primary/10',
  'method-radio': 'size-4 shrink-0 accent-primary outline-none',
  icon: 'size-4 shrink-0 fill-none stroke-current stroke-[1.5] [stroke-linecap:round] [stroke-linejoin:round]',
  spinner: 'size-4 animate-spin rounded-full border-2 border-current border-t-transparent',
  hint: 'text-sm text-muted-foreground',
  'hint-title': 'font-medium text-foreground',
  checks: 'mt-1 list-disc ps-5',
  // Takes back the gap before it while it is empty: hidden, it could not be announced.
  news: 'empty:-mt-3',
  alert: 'flex gap-3 [&>svg]:translate-y-0.5',
  'alert-action': 'mt-2',
  digits: 'tabular-nums',
}

/** Every button of the step, the one inside an error too. */
const StepButton = ({ 'data-look': look, ...props }: ButtonElementProps) =>
  look === 'primary' ? (
    <Button {...props} className="w-full" />
  ) : (
    <Button {...props} variant="link" size="sm" className="px-0" />
  )

const digits = (pasted: string) => pasted.normalize('NFKC').replace(/\D/g, '')

export function VerifyPhoneForm(props: Omit<VerifyPhone.RootProps, 'children'>) {
  return (
    <VerifyPhone.Root {...props} unstyled button={StepButton} classNames={classNames}>
      <VerifyPhone.Status
        className="outline-none not-empty:mb-6 data-[step=verified]:mb-0"
        render={
          <Alert
            role="presentation"
            className="flex items-center gap-3 [&_bdi]:font-medium [&_bdi]:whitespace-nowrap"
          />
        }
      />
      <VerifyPhone.Step name="phone" className="grid grid-cols-1 gap-6">
        <div className="grid grid-cols-1 gap-3">
          <VerifyPhone.Label render={<Label />} />
          <div className="flex rounded-md border border-input shadow-xs transition-[color,box-shadow] has-[[data-slot=input]:focus-visible]:border-ring has-[[data-slot=input]:focus-visible]:ring-[3px] has-[[data-slot=input]:focus-visible]:ring-ring/50 has-[[aria-invalid=true]]:border-destructive! has-[[aria-invalid=true]:focus-visible]:ring-destructive/20! dark:bg-input/30">
            <VerifyPhone.CountrySelect />
            <VerifyPhone.NumberInput
              render={
                <Input className="border-0 shadow-none focus-visible:ring-0 rtl:text-right dark:bg-transparent" />
              }
            />
          </div>
        </div>
        <VerifyPhone.Message render={<Alert variant="destructive" />} />
        <VerifyPhone.MethodPicker />
        <VerifyPhone.SendButton />
      </VerifyPhone.Step>
      <VerifyPhone.Step name="code" className="grid grid-cols-1 gap-6">
        <div className="grid grid-cols-1 gap-3">
          <VerifyPhone.Label render={<Label />} />
          <VerifyPhone.CodeInput
            render={(input, { value, length, invalid, onValueChange }) => (
              <InputOTP
                {...input}
                containerClassName="w-fit [direction:ltr]"
                value={value}
                maxLength={length}
                onChange={onValueChange}
                pasteTransformer={digits}
              >
                <InputOTPGroup>
                  {Array.from({ length }, (_slot, index) => (
                    // oxlint-disable-next-line react/no-array-index-key -- a slot is its place
                    <InputOTPSlot key={index} index={index} aria-invalid={invalid} />
                  ))}
                </InputOTPGroup>
              </InputOTP>
            )}
          />
        </div>
        <VerifyPhone.Message render={<Alert variant="destructive" />} />
        <VerifyPhone.VerifyButton />
        <VerifyPhone.NothingYet />
        <div className="flex flex-wrap gap-x-4">
          <VerifyPhone.ResendButton />
          <VerifyPhone.OtherMethodButton />
          <VerifyPhone.ChangeNumber />
        </div>
      </VerifyPhone.Step>
    </VerifyPhone.Root>
  )
}
