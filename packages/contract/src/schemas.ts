import * as v from 'valibot'
import type {
  CheckCodeBody,
  GetCodeBody,
  HandedBody,
  HandedCodeBody,
  HandOffBody,
  Method,
  PhoneBody,
} from './actions'

/** Long enough for any way of writing an E.164 number (15 digits), short enough to be no burden. */
const phoneNumber = v.pipe(v.string(), v.trim(), v.regex(/^\+?\d{5,20}$/, 'digits of an E.164 number'))
const code = v.pipe(v.string(), v.regex(/^\d{1,12}$/, 'digits of the code'))
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
  code,
  ticket,
})

export const phoneBodySchema: v.GenericSchema<unknown, PhoneBody> = v.object({
  phone_number: phoneNumber,
  ticket,
})

export const handOffBodySchema: v.GenericSchema<unknown, HandOffBody> = v.object({
  phone_number: phoneNumber,
  ticket,
  method: v.optional(methodSchema),
})

const handOff = v.pipe(v.string(), v.maxLength(512))

export const handedBodySchema: v.GenericSchema<unknown, HandedBody> = v.object({ hand_off: handOff })

export const handedCodeBodySchema: v.GenericSchema<unknown, HandedCodeBody> = v.object({
  hand_off: handOff,
  code,
})
