import { errorCatalogue, type ErrorCode } from '@embedded-signup/hooks'
import type { Messages } from './messages'

export const en: Messages = {
  locale: 'en',
  countryLabel: 'Country or region',
  phoneLabel: 'Phone number',
  methodLabel: 'How should we send the code?',
  methods: { sms: 'Text message (SMS)', voice: 'Voice call' },
  methodUnavailable: {
    sms: 'This looks like a landline, which gets no text messages.',
    voice: 'This number cannot take a call.',
  },
  send: 'Send code',
  sending: 'Sending…',
  codeSent: {
    sms: 'We sent a code by text message to {phone}',
    voice: 'We are calling {phone} to tell you a code',
  },
  codeMaybeSent: 'The code may be on its way to {phone}. If it arrives, enter it here.',
  codeLabel: 'Verification code',
  verify: 'Verify',
  verifying: 'Checking…',
  resend: 'Resend code',
  resendIn: 'Resend code in {time}',
  resendAt: 'Resend code at {time}',
  resendReady: 'You can ask for another code now.',
  instead: { sms: 'Text me instead', voice: 'Call me instead' },
  changePhone: 'Change number',
  verified: '{phone} is verified',
  tryAgainIn: 'Try again in {time}.',
  tryAgainAt: 'Try again at {time}.',
  triesLeft: { one: '{count} try left.', other: '{count} tries left.' },
  useSuggestion: 'Use {phone}',
  problems: {
    empty: 'Enter your phone number.',
    too_short: 'This number is too short for {country}. Check that no digit is missing.',
    too_long: 'This number is too long for {country}. Check for extra digits.',
    not_in_plan: 'There is no such number in {country}. Check the country and the digits.',
    unknown_calling_code: 'No country has this calling code. Choose your country from the list.',
    extension: 'Codes cannot be sent to an extension. Enter a number with a line of its own.',
    several_numbers: 'These look like two numbers. Enter just one.',
    old_plan: 'Numbers in {country} have changed. Enter the number as it is today.',
    not_a_number: 'Enter a phone number in digits.',
    phone_not_supported: 'This kind of number cannot receive a code. Enter a mobile or landline number.',
    country_not_supported:
      'Numbers from {country} cannot be connected here. Enter a number from another country.',
  },
  errors: catalogueTexts(),
}

function catalogueTexts(): Record<ErrorCode, string> {
  const texts = Object.entries(errorCatalogue).map(([code, { text }]) => [code, text])
  return Object.fromEntries(texts) as Record<ErrorCode, string>
}
