import type { SandboxAction } from './action'

/** How `phone_number` is to be written: E.164 digits without `+`, with it, or either. */
export type PhoneFormat = 'digits' | 'plus' | 'any'

/** E.164: at most 15 digits, the first of a calling code never 0; fewer than 7 are no subscriber's number. */
const phonePatterns: Record<PhoneFormat, RegExp> = {
  digits: /^[1-9]\d{6,14}$/,
  plus: /^\+[1-9]\d{6,14}$/,
  any: /^\+?[1-9]\d{6,14}$/,
}

type Rule = (value: string, phoneFormat: PhoneFormat) => boolean

const present: Rule = () => true
const phone: Rule = (value, phoneFormat) => phonePatterns[phoneFormat].test(value)
const method: Rule = (value) => value === 'sms' || value === 'voice'
const digits: Rule = (value) => /^\d+$/.test(value)

const rules: Record<SandboxAction, Record<string, Rule>> = {
  login: {},
  createApp: { app_name: present, webhook: present },
  phoneList: { appkey: present },
  getCode: { phone_number: phone, method },
  checkCode: { phone_number: phone, code: digits },
  createClient: { phone_number: phone },
}

/** The first parameter, in the documents' order, that is missing, not text, or not of its form. */
export function faultyParameter(
  action: SandboxAction,
  body: Record<string, unknown>,
  phoneFormat: PhoneFormat,
) {
  const faulty = Object.entries(rules[action]).find(([name, rule]) => {
    const value = body[name]
    return typeof value !== 'string' || value === '' || !rule(value, phoneFormat)
  })
  return faulty?.[0]
}
