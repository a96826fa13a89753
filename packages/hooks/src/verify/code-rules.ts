import { SignupError, type ErrorCode } from '@embedded-signup/contract'

/** Fewer digits than this are not worth a try: NXCloud's own example, `1541`, is the shortest known. */
const shortestCode = 4

/**
 * @param length digits of a code
 * @throws SignupError `invalid_code` for what is too short to be asked about
 */
export function assertWorthATry(code: string, length: number): void {
  if (code.length < Math.min(length, shortestCode)) throw new SignupError('invalid_code')
}

const aboutCode = new Set<ErrorCode>(['code_rejected', 'invalid_code'])

/** Whether the person has to look at the code again. */
export const isAboutCode = ({ code }: SignupError): boolean => aboutCode.has(code)
