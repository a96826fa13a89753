import * as v from 'valibot'

export interface LoginToken {
  /** Opens NXCloud's own embedded page. */
  token: string
}

export interface CreatedApp {
  app_id: number
  app_name: string
  app_key: string
}

/**
 * A number as `phoneList` tells of it. Every field but the number may be missing, and values beyond the documented
 * ones may come, so they stay plain strings.
 */
export interface NxcloudPhone {
  display_phone_number: string
  /** GREEN, YELLOW, RED or UNKNOW (sic). */
  quality_rating?: string | undefined
  verified_name?: string | undefined
  /** APPROVED, NONE, AVAILABLE_WITHOUT_REVIEW, DECLINED, EXPIRED or PENDING_REVIEW. */
  name_status?: string | undefined
  /** 1 creation failed, 2 registration failed, 3 creation in progress, 4 created, 5 registered. */
  register_status?: number | undefined
  /** PENDING, DELETED, MIGRATED, BANNED, RESTRICTED, RATE_LIMITED, FLAGGED, CONNECTED, DISCONNECTED, UNKNOWN or UNVERIFIED. */
  status?: string | undefined
  /** TIER_50 to TIER_UNLIMITED, or empty. */
  current_limit?: string | undefined
  /** NOT_VERIFIED or VERIFIED. */
  code_verification_status?: string | undefined
  waba_id?: string | undefined
  waba_name?: string | undefined
}

/** A field that says nothing (`null`, another type) counts as missing: one odd field must not hide the number. */
const text = v.fallback(v.optional(v.string()), undefined)
const count = v.fallback(
  v.optional(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))])),
  undefined,
)

export const loginTokenSchema: v.GenericSchema<unknown, LoginToken> = v.object({ token: v.string() })

export const createdAppSchema: v.GenericSchema<unknown, CreatedApp> = v.object({
  app_id: v.number(),
  app_name: v.string(),
  app_key: v.string(),
})

const phoneSchema: v.GenericSchema<unknown, NxcloudPhone> = v.object({
  display_phone_number: v.string(),
  quality_rating: text,
  verified_name: text,
  name_status: text,
  register_status: count,
  status: text,
  current_limit: text,
  code_verification_status: text,
  waba_id: text,
  waba_name: text,
})

/** Documented as an object, shown as an array: takes a list, one phone, and an object that holds a list. */
export const phonesSchema: v.GenericSchema<unknown, readonly NxcloudPhone[]> = v.pipe(
  v.unknown(),
  v.transform((data) => listIn(data).filter((item): item is NxcloudPhone => v.is(phoneSchema, item))),
  v.array(phoneSchema),
)

function listIn(data: unknown): unknown[] {
  if (Array.isArray(data)) return data
  if (typeof data !== 'object' || data === null) return []
  if ('display_phone_number' in data) return [data]
  return Object.values(data).find(Array.isArray) ?? []
}
