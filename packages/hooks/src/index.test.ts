import { expect, it } from 'vitest'
import * as hooks from './index'

it('exports these names and no others', () => {
  expect(Object.keys(hooks).toSorted()).toMatchInlineSnapshot(`
    [
      "SignupError",
      "SignupProvider",
      "asciiDigits",
      "createSignupClient",
      "errorCatalogue",
      "errorTexts",
      "loadNumberPlan",
      "useCodeField",
      "useCountdown",
      "useEmbeddedSignup",
      "useEnterCode",
      "useHandOff",
      "useHasPassed",
      "useOnline",
      "useRegistration",
      "useVerifyPhone",
      "verifyFlow",
      "verifyMoves",
    ]
  `)
})
