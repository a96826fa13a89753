import { errorTexts } from '@embedded-signup/hooks'
import { enHandOff } from './en-hand-off'
import type { Failures } from './messages'

export const enFailures: Failures = {
  nothingYet: {
    title: 'Nothing yet?',
    rightNumber: 'Is {phone} the right number? If not, change it.',
    checks: {
      sms: [
        'Does the phone have signal, and room for messages?',
        'Look among spam and messages from unknown senders too.',
      ],
      mobileCall: [
        'Does the phone have signal, and is it not in a call?',
        'Calls from unknown numbers may be silenced or blocked.',
        'If a mailbox answers, is there room in it?',
      ],
      call: [
        'Is the line free?',
        'If a menu answers, someone has to pick up: the code is told only once the call is taken.',
        'If a mailbox answers, is there room in it?',
      ],
    },
    otherIn: {
      sms: 'In {time} you can get a text message instead.',
      voice: 'In {time} you can get a call instead.',
    },
  },
  offline: 'You are offline. What you have typed is kept; send it when you are connected again.',
  numberUnchecked: 'The number check did not load. You can go on: your number is checked when you send.',
  tryAgainIn: 'Try again in {time}.',
  tryAgainAt: 'Try again at {time}.',
  tryAgainOn: 'Try again {time}.',
  tryAgainLater: 'Try again in a few minutes.',
  triesLeft: { one: '{count} try left.', other: '{count} tries left.' },
  useSuggestion: 'Use {phone}',
  problems: {
    empty: 'Enter your phone number.',
    too_short: 'This number is too short for {country}. Is a digit or the area code missing?',
    too_long: 'This number is too long for {country}. Check for extra digits.',
    not_in_plan: 'There is no such number in {country}. Check the country and the digits.',
    unknown_calling_code: 'No country has this calling code. Choose your country from the list.',
    extension: 'Codes cannot be sent to an extension. Enter a number with a line of its own.',
    several_numbers: 'These look like two numbers. Enter just one.',
    old_plan: 'Numbers in {country} have changed. Enter the number as it is today.',
    dialled_at_home:
      'This works only inside {country}. Enter the number as it is called from other countries.',
    other_country: 'Is this a number from {country}? If not, choose your country.',
    not_a_number: 'Enter a phone number in digits.',
    phone_not_supported: 'This kind of number cannot receive a code. Enter a mobile or landline number.',
    sms_not_possible: 'This kind of number gets no text messages. Send the code again to get it by a call.',
    maybe_mobile: 'Is this a mobile? Then use the number below. If it is a landline, send again.',
    country_not_supported:
      'Numbers from {country} cannot be connected here. Enter a number from another country.',
  },
  errors: {
    ...errorTexts,
    // The table says when to try again; here the wait does, or `tryAgainLater`.
    unavailable: 'Verification is not available right now.',
    unexpected_answer: 'The verification service gave an answer this page does not understand.',
  },
  handOff: enHandOff,
}
