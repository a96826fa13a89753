/** A row of `phoneList`, spelled as NXCloud spells it (`UNKNOW` included). */
export interface SandboxPhone {
  display_phone_number: string
  quality_rating: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOW'
  verified_name: string
  name_status: 'APPROVED' | 'NONE' | 'AVAILABLE_WITHOUT_REVIEW' | 'DECLINED' | 'EXPIRED' | 'PENDING_REVIEW'
  /** 1 creation failed · 2 registration failed · 3 creation in progress · 4 created · 5 registered */
  register_status: 1 | 2 | 3 | 4 | 5
  status:
    | 'PENDING'
    | 'DELETED'
    | 'MIGRATED'
    | 'BANNED'
    | 'RESTRICTED'
    | 'RATE_LIMITED'
    | 'FLAGGED'
    | 'CONNECTED'
    | 'DISCONNECTED'
    | 'UNKNOWN'
    | 'UNVERIFIED'
  current_limit: 'TIER_50' | 'TIER_250' | 'TIER_1K' | 'TIER_10K' | 'TIER_100K' | 'TIER_UNLIMITED' | ''
  code_verification_status: 'NOT_VERIFIED' | 'VERIFIED'
  waba_id: string
  waba_name: string
}

/** A row to put in a list: the number is needed, all else defaults to a phone that is not verified yet. */
export type SandboxPhoneInit = Partial<SandboxPhone> & Pick<SandboxPhone, 'display_phone_number'>

export const newPhone = (init: SandboxPhoneInit): SandboxPhone => ({
  quality_rating: 'UNKNOW',
  verified_name: 'Sandbox Trading',
  name_status: 'AVAILABLE_WITHOUT_REVIEW',
  register_status: 3,
  status: 'UNVERIFIED',
  current_limit: '',
  code_verification_status: 'NOT_VERIFIED',
  waba_id: '100000000000001',
  waba_name: 'Sandbox Trading',
  ...init,
})
