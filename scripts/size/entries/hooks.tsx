import { SignupProvider, useCountdown, useVerifyPhone } from '@embedded-signup/hooks'

Object.assign(globalThis, { SignupProvider, useVerifyPhone, useCountdown })
