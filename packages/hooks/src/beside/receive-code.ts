/** Lib DOM does not know WebOTP yet. */
interface OneTimeCodeRequest extends CredentialRequestOptions {
  otp: { transport: ['sms'] }
}

/**
 * The code of the next text message whose last line is `@domain #code`, once the person lets the browser read it. Nothing
 * comes where there is no such message, where it is declined, or in a frame that may not ask.
 */
export async function receiveCode(signal: AbortSignal): Promise<string | undefined> {
  const request: OneTimeCodeRequest = { otp: { transport: ['sms'] }, signal }
  try {
    const credential = (await navigator.credentials.get(request)) as { code?: unknown } | null
    return typeof credential?.code === 'string' ? credential.code : undefined
  } catch {
    return undefined
  }
}
