/** The digits alone: `+62 812-3456` and `628123456` are one phone. */
export const digitsOf = (phone: string) => phone.replace(/\D/g, '')

/** `+` and the digits: how phones are shown in the inbox and the calls. */
export const plusDigits = (phone: string) => `+${digitsOf(phone)}`
