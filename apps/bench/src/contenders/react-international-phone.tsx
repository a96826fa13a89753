import { PhoneNumberUtil } from 'google-libphonenumber'
import { useState } from 'react'
import { PhoneInput } from 'react-international-phone'
import 'react-international-phone/style.css'
import { FieldError } from '../field-error'
import { show } from '../stage'

const plan = PhoneNumberUtil.getInstance()

const isValid = (phone: string): boolean => {
  try {
    return plan.isValidNumber(plan.parseAndKeepRawInput(phone))
  } catch {
    return false
  }
}

function Field() {
  const [phone, setPhone] = useState('')
  const [wrong, setWrong] = useState(false)
  return (
    <>
      <PhoneInput
        defaultCountry="id"
        value={phone}
        onChange={(value) => {
          setPhone(value)
          setWrong(false)
        }}
        onBlur={() => setWrong(!isValid(phone))}
        inputProps={{ 'aria-label': 'Phone number', 'aria-invalid': wrong }}
      />
      <FieldError shown={wrong} />
    </>
  )
}

show(<Field />)
