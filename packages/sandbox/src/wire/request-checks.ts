import type { SandboxAccount } from '../account'
import type { SandboxAction } from '../actions/action'
import { refusal, type Answer, type AnswerCode } from '../answer'
import type { Clock } from '../clock'
import { expectedSign, isAlgorithm } from '../signature'
import { jsonObject, type WireRequest } from './wire-request'

interface Subject {
  request: WireRequest
  action: SandboxAction
  account: SandboxAccount | undefined
  clock: Clock
  clockErrorMs: number
}

export interface RequestCheck {
  code: AnswerCode
  /** What is checked, for the documentation. */
  checks: string
  /** What is wrong, for the answer's message; undefined if nothing is. Never a secret, never a signature. */
  fault: (subject: Subject) => string | undefined
}

const commonHeaders = ['accessKey', 'ts', 'bizType', 'action', 'sign']

/** NXCloud's number for WhatsApp. */
const whatsApp = '2'

const header = ({ request }: Subject, name: string) => request.header(name) ?? ''

function bodyFault({ request, action }: Subject) {
  if (action === 'login') return request.body.length === 0 ? undefined : 'login takes no body'
  const contentType = request.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(contentType)) return 'content-type is not application/json'
  return jsonObject(request.body) ? undefined : 'body is not a JSON object'
}

function signFault(subject: Subject) {
  const algorithm = header(subject, 'algorithm') || 'md5'
  if (!isAlgorithm(algorithm)) return 'algorithm is neither md5 nor sha256'
  const expected = expectedSign(
    {
      accessKey: header(subject, 'accessKey'),
      accessSecret: subject.account?.accessSecret ?? '',
      action: header(subject, 'action'),
      bizType: header(subject, 'bizType'),
      ts: header(subject, 'ts'),
      body: subject.request.body,
    },
    algorithm,
  )
  return header(subject, 'sign') === expected ? undefined : `${algorithm} over the received bytes differs`
}

function tsFault(subject: Subject) {
  const ts = header(subject, 'ts')
  if (!/^\d{13}$/.test(ts)) return 'ts is not 13 digits of epoch milliseconds'
  return subject.clock.accepts(Number(ts), subject.clockErrorMs) ? undefined : 'ts is over 60000 ms off'
}

/**
 * The checks in the order they are made; the first fault is the answer. NXCloud publishes no order: this is the order
 * of its codes, save that 1005 comes before 1003, because without the key there is no secret to sign with.
 */
export const requestChecks: readonly RequestCheck[] = [
  {
    code: 1001,
    checks: 'accessKey, ts, bizType, action and sign are there',
    fault: (subject) => commonHeaders.find((name) => header(subject, name) === ''),
  },
  {
    code: 1002,
    checks: 'bizType is 2',
    fault: (subject) => (header(subject, 'bizType') === whatsApp ? undefined : 'bizType is not 2'),
  },
  {
    code: 1002,
    checks: 'the action header is the path’s last segment',
    fault: (subject) =>
      header(subject, 'action') === subject.action ? undefined : 'action is not that of the path',
  },
  {
    code: 1002,
    checks: 'the body is a JSON object sent as application/json (login: none)',
    fault: bodyFault,
  },
  {
    code: 1005,
    checks: 'the access key is known',
    fault: ({ account }) => (account ? undefined : 'no such access key'),
  },
  { code: 1003, checks: 'the signature fits the received bytes', fault: signFault },
  { code: 1004, checks: 'ts is within 60 000 ms', fault: tsFault },
  {
    code: 9007,
    checks: 'the account is an integrator’s',
    fault: ({ account }) => (account?.integrator === false ? 'this account is none' : undefined),
  },
]

export function checkRequest(subject: Subject): Answer | undefined {
  for (const { code, fault } of requestChecks) {
    const detail = fault(subject)
    if (detail !== undefined) return refusal(code, detail)
  }
  return undefined
}
