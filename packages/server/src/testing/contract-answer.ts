import { errorCatalogue, isErrorCode } from '@embedded-signup/contract'

interface Got {
  status: number
  text: string
}

/** What is wrong with a refusal as the contract has it; `undefined`: nothing. */
export function faultOfRefusal({ status, text }: Got): string | undefined {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return `no JSON: ${text.slice(0, 200)}`
  }
  const { code, message, data, error } = body as Record<string, unknown>
  const type = (error as { type?: unknown } | undefined)?.type
  if (code !== -1 || data !== null || typeof message !== 'string') return `not the contract’s shape: ${text}`
  if (!isErrorCode(type)) return `no error of the catalogue: ${text}`
  if (status < 400 || status > 499) return `status ${status}: ${text}`
  return errorCatalogue[type].status === status ? undefined : `status ${status} for ${type}`
}
