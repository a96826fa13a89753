import { expect, it } from 'vitest'
import * as contract from './index'

it('exports these names and no others', () => {
  expect(Object.keys(contract).toSorted()).toMatchInlineSnapshot(`
    [
      "SignupError",
      "allowsCountry",
      "allowsPhone",
      "asciiDigits",
      "countries",
      "errorCatalogue",
      "errorOfUpstreamCode",
      "errorTexts",
      "isErrorCode",
      "maskPhone",
      "methodsFor",
      "readCode",
    ]
  `)
})
