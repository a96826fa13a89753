import { useState } from 'react'
import PhoneInput, { isValidPhoneNumber } from 'react-phone-number-input/min'
import 'react-phone-number-input/style.css'
import { FieldError } from '../field-error'
import { show } from '../stage'

function Field() {
  const [phone, setPhone] = useState<string>()
  const [wrong, setWrong] = useState(false)
  return (
    <>
      <PhoneInput
        defaultCountry="ID"
        {...(phone && { value: phone })}
        onChange={(value) => {
          setPhone(value)
          setWrong(false)
        }}
        onBlur={() => setWrong(!phone || !isValidPhoneNumber(phone))}
        aria-label="Phone number"
        aria-invalid={wrong}
      />
      <FieldError shown={wrong} />
    </>
  )
}

show(<Field />)
