import { expect, it } from 'vitest'
import * as ui from './index'

it('exports these names and no others', () => {
  expect(Object.keys(ui).toSorted()).toMatchInlineSnapshot(`
    [
      "EmbeddedSignup",
      "EnterCodeStep",
      "Signup",
      "SignupProvider",
      "VerifyPhone",
      "VerifyPhoneStep",
      "en",
      "enFailures",
      "enRegistration",
      "useSignupStep",
      "useVerifyPhoneStep",
    ]
  `)
})
