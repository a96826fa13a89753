import type { SandboxAction } from '../actions/action'
import type { SandboxFailure } from './failure-table'

/**
 * A number that brings its own failure. All are of +1 202 555 01NN, which the North American plan keeps for fiction,
 * so no code ever reaches a person.
 */
export interface MagicNumber {
  /** E.164, with `+`. */
  phone: string
  /** Absent: the number that works. */
  failure?: SandboxFailure
  /** The action it strikes; the others work for this number. */
  action: SandboxAction
  description: string
}

export const magicNumbers: readonly MagicNumber[] = [
  { phone: '+12025550100', action: 'getCode', description: 'Works, and may be verified again and again' },
  { phone: '+12025550101', action: 'getCode', failure: 'throttled', description: 'WhatsApp throttles, -1' },
  {
    phone: '+12025550102',
    action: 'getCode',
    failure: 'throttled_4xx',
    description: 'WhatsApp throttles, HTTP 400',
  },
  { phone: '+12025550103', action: 'getCode', failure: 'already_verified', description: 'Verified already' },
  { phone: '+12025550104', action: 'getCode', failure: 'request_failed', description: '-1 with no reason' },
  {
    phone: '+12025550105',
    action: 'getCode',
    failure: 'system_error',
    description: 'NXCloud’s own error, 9001',
  },
  {
    phone: '+12025550106',
    action: 'getCode',
    failure: 'missing_parameter',
    description: 'Parameter exception, 9000',
  },
  {
    phone: '+12025550107',
    action: 'getCode',
    failure: 'invalid_signature',
    description: 'Invalid signature, 1003',
  },
  { phone: '+12025550108', action: 'getCode', failure: 'timestamp_expired', description: 'Always 1004' },
  {
    phone: '+12025550109',
    action: 'getCode',
    failure: 'unknown_access_key',
    description: 'Wrong access key, 1005',
  },
  { phone: '+12025550110', action: 'getCode', failure: 'unavailable', description: 'HTTP 503' },
  { phone: '+12025550111', action: 'getCode', failure: 'slow', description: 'Code arrives, answer is slow' },
  { phone: '+12025550112', action: 'getCode', failure: 'hang', description: 'Code arrives, no answer' },
  { phone: '+12025550113', action: 'getCode', failure: 'cut_before', description: 'Cut, no code' },
  { phone: '+12025550114', action: 'getCode', failure: 'cut_after', description: 'Code arrives, then cut' },
  {
    phone: '+12025550115',
    action: 'getCode',
    failure: 'cut_json',
    description: 'Code arrives, half of the JSON',
  },
  {
    phone: '+12025550116',
    action: 'getCode',
    failure: 'cut_body',
    description: 'Code arrives, cut within the answer',
  },
  { phone: '+12025550117', action: 'getCode', failure: 'html', description: 'Gateway’s HTML, 502, no code' },
  { phone: '+12025550118', action: 'getCode', failure: 'html_after', description: 'Code arrives, HTML, 504' },
  { phone: '+12025550119', action: 'getCode', failure: 'empty', description: 'Code arrives, empty answer' },
  {
    phone: '+12025550120',
    action: 'getCode',
    failure: 'huge',
    description: 'Code arrives, answer of 32 MiB',
  },
  { phone: '+12025550121', action: 'getCode', failure: 'redirect', description: 'Redirect, no code' },
  { phone: '+12025550122', action: 'getCode', failure: 'refused', description: 'Connection refused' },
  {
    phone: '+12025550123',
    action: 'getCode',
    failure: 'wrong_clock',
    description: 'NXCloud’s clock 10 minutes ahead',
  },
  {
    phone: '+12025550124',
    action: 'getCode',
    failure: 'msg_instead_of_message',
    description: 'msg for message',
  },
  {
    phone: '+12025550125',
    action: 'getCode',
    failure: 'not_delivered',
    description: 'Answer 0, no code arrives',
  },
  { phone: '+12025550126', action: 'getCode', failure: 'too_many_requests', description: 'Gateway’s 429' },
  {
    phone: '+12025550127',
    action: 'getCode',
    failure: 'missing_header',
    description: 'Missing header, 1001',
  },
  { phone: '+12025550128', action: 'getCode', failure: 'bad_request', description: 'Wrong body, 1002' },
  {
    phone: '+12025550129',
    action: 'getCode',
    failure: 'not_integrator',
    description: 'Not an integrator, 9007',
  },
  { phone: '+12025550130', action: 'checkCode', failure: 'wrong_code', description: 'Every code is wrong' },
  {
    phone: '+12025550131',
    action: 'checkCode',
    failure: 'expired_code',
    description: 'Every code has expired',
  },
  { phone: '+12025550132', action: 'checkCode', failure: 'unavailable', description: 'HTTP 503 to the code' },
  { phone: '+12025550133', action: 'checkCode', failure: 'slow', description: 'Slow answer to the code' },
  { phone: '+12025550134', action: 'checkCode', failure: 'cut_after', description: 'Verified, then cut' },
  { phone: '+12025550135', action: 'checkCode', failure: 'hang', description: 'Verified, no answer' },
  {
    phone: '+12025550140',
    action: 'createClient',
    failure: 'creation_failed',
    description: 'register_status 1',
  },
  {
    phone: '+12025550141',
    action: 'createClient',
    failure: 'registration_failed',
    description: 'register_status 2',
  },
  {
    phone: '+12025550142',
    action: 'createClient',
    failure: 'registration_stuck',
    description: 'Never gets past 4',
  },
  { phone: '+12025550143', action: 'createClient', failure: 'banned', description: 'Ends BANNED' },
  { phone: '+12025550144', action: 'createClient', failure: 'restricted', description: 'Ends RESTRICTED' },
  { phone: '+12025550145', action: 'createClient', failure: 'flagged', description: 'Ends FLAGGED' },
  {
    phone: '+12025550146',
    action: 'createClient',
    failure: 'disconnected',
    description: 'Ends DISCONNECTED',
  },
  { phone: '+12025550147', action: 'createClient', failure: 'name_declined', description: 'Name DECLINED' },
  {
    phone: '+12025550148',
    action: 'createClient',
    failure: 'name_pending_review',
    description: 'Name PENDING_REVIEW',
  },
  {
    phone: '+12025550149',
    action: 'createClient',
    failure: 'request_failed',
    description: 'createClient answers -1',
  },
  {
    phone: '+12025550150',
    action: 'createClient',
    failure: 'unavailable',
    description: 'createClient answers HTTP 503',
  },
]

/** The number that may be verified again although it is verified. */
export const evergreenPhone = '+12025550100'
