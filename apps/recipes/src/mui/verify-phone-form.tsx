import { VerifyPhone, type ButtonElementProps } from '@embedded-signup/ui'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import CircularProgress from '@mui/material/CircularProgress'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import InputAdornment from '@mui/material/InputAdornment'
import MenuItem from '@mui/material/MenuItem'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Select from '@mui/material/Select'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'

/** Every button of the step, the one inside an error too. */
const StepButton = ({ 'data-look': look, 'data-busy': busy, ...props }: ButtonElementProps) => (
  <Button
    {...(look === 'primary' ? { variant: 'contained', size: 'large', fullWidth: true } : { size: 'small' })}
    startIcon={busy && <CircularProgress size={16} color="inherit" aria-hidden="true" />}
    {...props}
  />
)

const Country = () => (
  <VerifyPhone.CountrySelect
    render={(_, { label, value, callingCode, options, onValueChange, onOpen }) => (
      <Select
        variant="standard"
        disableUnderline
        value={value}
        onChange={({ target }) => onValueChange(target.value)}
        onOpen={onOpen}
        renderValue={() => `${value} +${callingCode}`}
        slotProps={{ input: { 'aria-label': label } }}
        MenuProps={{ slotProps: { paper: { sx: { maxHeight: 360 } } } }}
      >
        {options.map(({ code, name, callingCode: calling }) => (
          <MenuItem key={code} value={code}>
            {name} (+{calling})
          </MenuItem>
        ))}
      </Select>
    )}
  />
)

const NumberInput = () => (
  <VerifyPhone.NumberInput
    render={({ ref, id, ...input }, { label, invalid }) => (
      <TextField
        fullWidth
        label={label}
        id={id}
        error={invalid}
        inputRef={ref}
        slotProps={{
          htmlInput: input,
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <Country />
              </InputAdornment>
            ),
          },
        }}
      />
    )}
  />
)

const MethodPicker = () => (
  <VerifyPhone.MethodPicker
    render={(group, { label, value, onValueChange, options, reason }) => (
      <FormControl>
        <FormLabel>{label}</FormLabel>
        <RadioGroup row {...group} value={value}>
          {options.map((option) => (
            <FormControlLabel
              key={option.value}
              value={option.value}
              label={option.label}
              disabled={option.disabled}
              control={
                <Radio
                  onChange={() => onValueChange(option.value)}
                  slotProps={{ input: { 'aria-describedby': option['aria-describedby'] } }}
                />
              }
            />
          ))}
        </RadioGroup>
        <FormHelperText component="div" sx={{ m: 0, '& p': { m: 0 } }}>
          {reason}
        </FormHelperText>
      </FormControl>
    )}
  />
)

const CodeInput = () => (
  <VerifyPhone.CodeInput
    render={({ ref, id, ...input }, { label, invalid }) => (
      <TextField
        fullWidth
        label={label}
        id={id}
        error={invalid}
        inputRef={ref}
        slotProps={{
          htmlInput: { ...input, sx: { fontVariantNumeric: 'tabular-nums', letterSpacing: '0.5em' } },
        }}
      />
    )}
  />
)

export function VerifyPhoneForm(props: Omit<VerifyPhone.RootProps, 'children'>) {
  return (
    <VerifyPhone.Root {...props} unstyled button={StepButton}>
      <VerifyPhone.Status
        render={
          <Alert
            severity="success"
            role="presentation"
            sx={{ mb: 3, '& p': { m: 0 }, '& bdi': { whiteSpace: 'nowrap' } }}
          />
        }
      />
      <VerifyPhone.Step name="phone">
        <Stack spacing={3}>
          <NumberInput />
          <VerifyPhone.Message render={<Alert severity="error" />} />
          <MethodPicker />
          <VerifyPhone.SendButton />
        </Stack>
      </VerifyPhone.Step>
      <VerifyPhone.Step name="code">
        <Stack spacing={3}>
          <CodeInput />
          <VerifyPhone.Message render={<Alert severity="error" />} />
          <VerifyPhone.VerifyButton />
          <Typography
            component="div"
            variant="body2"
            color="textSecondary"
            sx={{ '&:empty': { display: 'none' } }}
          >
            <VerifyPhone.NothingYet />
          </Typography>
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
            <VerifyPhone.ResendButton />
            <VerifyPhone.OtherMethodButton />
            <VerifyPhone.ChangeNumber />
          </Stack>
        </Stack>
      </VerifyPhone.Step>
    </VerifyPhone.Root>
  )
}
