import IntlTelInput from '@intl-tel-input/react'
import 'intl-tel-input/styles'
import { useState } from 'react'
import { FieldError } from '../field-error'
import { show } from '../stage'

const loadUtils = () => import('intl-tel-input/utils')

function Field() {
  const [valid, setValid] = useState(false)
  const [left, setLeft] = useState(false)
  const wrong = left && !valid
  return (
    <>
      <IntlTelInput
        initialCountry="id"
        loadUtils={loadUtils}
        onChangeValidity={setValid}
        usePreciseValidation
        inputProps={{
          'aria-label': 'Phone number',
          'aria-invalid': wrong,
          onFocus: () => setLeft(false),
          onBlur: () => setLeft(true),
        }}
      />
      <FieldError shown={wrong} />
    </>
  )
}

show(<Field />)
