/** How the code travels. */
export type Method = 'sms' | 'voice'

/** What the page may ask of the backend: `POST {endpoint}/{action}`, and `GET {endpoint}/policy`. */
export type Action =
  | 'getCode'
  | 'checkCode'
  | 'createClient'
  | 'status'
  | 'policy'
  | 'handOff'
  | 'handOffResult'
  | 'handedAttempt'
  | 'handedCheckCode'

/** Bodies and answers are spelled as NXCloud spells them, so that a backend which only signs and forwards already works. */
export interface GetCodeBody {
  /** E.164 digits; the page sends them without `+`, the backend takes both. */
  phone_number: string
  method: Method
  /** What the page's challenge widget gave (Turnstile, hCaptcha, reCAPTCHA), for the backend's `verifyChallenge`. */
  challenge?: string | undefined
}

export interface CheckCodeBody {
  phone_number: string
  /** Digits only, leading zeros kept. */
  code: string
  ticket?: string | undefined
}

export interface PhoneBody {
  phone_number: string
  ticket?: string | undefined
}

/** `data` of a successful `getCode`, and of one that failed with `maybe_sent`. A forwarding backend answers `{}`. */
export interface CodeSent {
  /** Opaque; ties what follows to this number and caller. */
  ticket?: string | undefined
  /** Seconds until another code may be asked for. */
  resend_after?: number | undefined
  /** Digits in the code. */
  code_length?: number | undefined
  /** Tries the person has for this code. */
  attempts_left?: number | undefined
}

/** `data` of a successful `checkCode`. A forwarding backend answers `null`. */
export interface CodeAccepted {
  /** Signed and short-lived; the integrator's own backend checks it. "Verified" on the page alone proves nothing. */
  proof?: string | undefined
  /** In place of the ticket before: shows to `createClient` and `status` that the number is verified. */
  ticket?: string | undefined
}

/** Asks for a link to a page where somebody else, who has the phone, enters the code. */
export interface HandOffBody extends PhoneBody {
  /** How the code travels, for the words on that page. Default `sms`. */
  method?: Method | undefined
}

/** `data` of a successful `handOff`. The link is good once; a newer one takes its place. */
export interface HandOffLink {
  /** The integrator's page, with what opens it in the fragment, which no server's log sees. */
  url: string
  /** Seconds the link lasts. */
  expires_in: number
}

/** `data` of `handOffResult`: what the page that gave the phone's work away waits for, asked with its own ticket. */
export type HandOffResult = { state: 'waiting' } | ({ state: 'verified' } & CodeAccepted)

/** Asked from the page behind the link. What stands in the link's fragment is all that lets it in. */
export interface HandedBody {
  hand_off: string
}

export interface HandedCodeBody extends HandedBody {
  /** Digits only, leading zeros kept. */
  code: string
}

/** `data` of `handedAttempt`: what the page behind the link may show before a code is entered. */
export interface HandedAttempt {
  /** `+62••••90` */
  masked_phone: string
  method: Method
  /** Digits in the code. */
  code_length: number
  /** Tries left for this code, the first page's counted in. */
  attempts_left?: number | undefined
  /** Seconds the link lasts. */
  expires_in: number
}

/** Why a registration failed or waits: NXCloud's own vocabulary in lower case, as the handler gives it. */
export type RegistrationReason =
  | 'creation_failed'
  | 'registration_failed'
  | 'banned'
  | 'restricted'
  | 'flagged'
  | 'deleted'
  | 'migrated'
  | 'disconnected'
  | 'name_declined'
  | 'name_expired'
  | 'name_pending_review'
  | 'rate_limited'

/** Where the registration of a verified number stands. */
export interface RegistrationStatus {
  state: 'registering' | 'connected' | 'in_review' | 'failed'
  /** A reason newer than this release may be any other text. */
  reason?: RegistrationReason | (string & {}) | undefined
}

/** What the page may know of the backend's policy: `data` of `GET {endpoint}/policy`. */
export interface PagePolicy {
  methods?: readonly Method[] | undefined
  /** ISO 3166-1 alpha-2 codes; everything else is refused, or only these are. */
  countries?: { allow: readonly string[] } | { deny: readonly string[] } | undefined
  code_length?: number | undefined
  /** Whether somebody else may enter the code, by a link that `handOff` gives. */
  hand_off?: boolean | undefined
}

/** The shape of every answer, NXCloud's and ours. `code` 0 is success. */
export interface Answer<Data = unknown> {
  code: number
  message: string
  data: Data | null
  /** Only our handler adds it, and only to failures. */
  error?: AnswerError | undefined
}

export interface AnswerError {
  /** A code of the error catalogue. */
  type: string
  /** Seconds; the same number stands in the `Retry-After` header. */
  retry_after?: number | undefined
  attempts_left?: number | undefined
}
