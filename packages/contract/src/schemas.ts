import * as v from 'valibot'
import type { CheckCodeBody, GetCodeBody, Method, PagePolicy, PhoneBody } from './actions'

/** Long enough for any way of writing an E.164 number (15 digits), short enough to be no burden. */
const phoneNumber = v.pipe(v.string(), v.trim(), v.regex(/^\+?\d{5,20}$/, 'digits of an E.164 number'))
const ticket = v.optional(v.pipe(v.string(), v.maxLength(4096)))

export const methodSchema: v.GenericSchema<unknown, Method> = v.picklist(['sms', 'voice'])

/** Unknown keys are dropped, never forwarded: the page does not choose app keys or webhooks. */
export const getCodeBodySchema: v.GenericSchema<unknown, GetCodeBody> = v.object({
  phone_number: phoneNumber,
  method: methodSchema,
  challenge: v.optional(v.pipe(v.string(), v.maxLength(8192))),
})

export const checkCodeBodySchema: v.GenericSchema<unknown, CheckCodeBody> = v.object({
  phone_number: phoneNumber,
  code: v.pipe(v.string(), v.regex(/^\d{1,12}$/, 'digits of the code')),
  ticket,
})

export const phoneBodySchema: v.GenericSchema<unknown, PhoneBody> = v.object({
  phone_number: phoneNumber,
  ticket,
})

const countryCodes = v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code')))

export const pagePolicySchema: v.GenericSchema<unknown, PagePolicy> = v.object({
  methods: v.optional(v.array(methodSchema)),
  countries: v.optional(
    v.union([v.strictObject({ allow: countryCodes }), v.strictObject({ deny: countryCodes })]),
  ),
  code_length: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
})
