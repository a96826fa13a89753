import type { UpstreamOutcome } from './outcome'

/** What NXCloud's codes mean to whoever runs the backend, and how to mend it. Codes and meanings: NXCloud's documents. */
const explanations: Record<number, string> = {
  [-1]: 'NXCloud says that the request failed and gives no reason of its own; its message is all there is.',
  1001: 'A common header (accessKey, ts, bizType, action or sign) did not arrive. Look for a proxy between this server and NXCloud that drops or renames headers.',
  1002: 'NXCloud does not accept bizType, action or body. Check that NXCLOUD_BASE_URL (nxcloud.baseUrl) is the API host alone, without a path, and that nothing between this server and NXCloud changes the body.',
  1003: 'The signature is wrong. Either the access secret does not belong to the access key (copy both again from the NXCloud console, without spaces), or something between this server and NXCloud changes the body after it was signed.',
  1004: "The timestamp is more than 60 s off and one retry by NXCloud's own clock did not help. Set this machine's clock (NTP).",
  1005: 'The access key is unknown, or it lacks the WhatsApp business. Check it in the NXCloud console, and ask NXCloud to enable WhatsApp for it.',
  9000: 'NXCloud misses a parameter. Check phoneFormat if you changed it; otherwise NXCloud has changed its API.',
  9001: 'NXCloud reports a fault of its own. Try again later; if it stays, tell NXCloud.',
  9002: 'NXCloud finds the business number wrong. Look at what phoneFormat makes of it; if that is right, ask NXCloud.',
  9006: 'The number is not bound to the application in NXCloud. Check the app key, and whether the number was registered under another one.',
  9007: 'This NXCloud account is not an integrator, so it may not use the embedded register API. Ask NXCloud to make it one.',
  9008: 'The app key does not exist. Check the one your code passes.',
  9009: 'This account has reached 1000 customer applications, which is the most NXCloud allows.',
  9010: 'The app key belongs to another customer of NXCloud. Check the one your code passes.',
  9099: 'WhatsApp refused the request; the message is Meta’s own text.',
}

/** NXCloud's pages write "1000~100X authentication issue" and explain five of them. */
const authentication =
  'NXCloud reports a problem with authentication that it does not document. Check access key, access secret and what the account may use in the NXCloud console; the message is all that NXCloud says about it.'

/** Codes that are the integrator's own set-up: the person at the page can do nothing about them. */
export const setupCodes: readonly number[] = [
  1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 9007, 9008, 9009, 9010,
]

export const isSetupFault = (outcome: UpstreamOutcome): boolean =>
  outcome.kind === 'answered' && setupCodes.includes(outcome.code)

const notSent: Record<Extract<UpstreamOutcome, { kind: 'not_sent' }>['reason'], string> = {
  circuit_open:
    'Most of the last calls to {host} had no proper end, so this one was not sent; one call in ten seconds tries whether it is back. See the outcomes of the calls before.',
  too_many_calls:
    'As many calls to {host} are under way, and wait, as nxcloud.maxConcurrentCalls allows, so this one was not sent. See why they take so long.',
  caller_left: 'Whoever asked left before {host} was asked, so nothing was sent.',
  backing_off:
    '{host} answered HTTP 429 a moment ago, so this call was not sent: the time that it named is not over. This account calls too often.',
}

/** One or two sentences for the log. Holds no secret, code or number; `host` is the upstream's. */
export function explainOutcome(outcome: UpstreamOutcome, host: string): string {
  switch (outcome.kind) {
    case 'answered':
      if (outcome.code === 0) return 'NXCloud accepted the request.'
      return (
        explanations[outcome.code] ??
        (outcome.code >= 1000 && outcome.code <= 1009 ? authentication : undefined) ??
        `NXCloud answered with code ${outcome.code}, which it does not document.`
      )
    case 'not_sent':
      return notSent[outcome.reason].replace('{host}', host)
    case 'refused_connection':
      return `No connection to ${host} (${outcome.reason}), so nothing was sent. Check the base URL, DNS, the firewall for outgoing traffic, and TLS certificates.`
    case 'cut':
      return `The connection to ${host} ended before the answer was complete (${outcome.reason}). NXCloud may have acted on the request.`
    case 'timed_out':
      return `${host} gave no whole answer within ${outcome.timeoutMs} ms. NXCloud may have acted on the request.`
    case 'not_json':
      return `${host} answered HTTP ${outcome.httpStatus} with something that is not NXCloud's JSON: a gateway's page, or an answer that breaks off. If it stays, check the base URL.`
    case 'too_large':
      return `${host} answered HTTP ${outcome.httpStatus} with more than maxAnswerBytes (maxListBytes for phoneList), which was dropped. NXCloud may have acted on the request.`
    case 'redirected':
      return `${host} answered with a redirect (HTTP ${outcome.httpStatus}), which is not followed. Set the base URL to where NXCloud's API really is.`
  }
}
