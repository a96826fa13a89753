import { MuiTelInput, matchIsValidTel } from 'mui-tel-input'
import { useState } from 'react'
import { show } from '../stage'

function Field() {
  const [phone, setPhone] = useState('')
  const [wrong, setWrong] = useState(false)
  return (
    <MuiTelInput
      defaultCountry="ID"
      label="Phone number"
      value={phone}
      onChange={(value) => {
        setPhone(value)
        setWrong(false)
      }}
      onBlur={() => setWrong(!matchIsValidTel(phone))}
      error={wrong}
      helperText={wrong ? 'This is not a phone number.' : undefined}
    />
  )
}

show(<Field />)
