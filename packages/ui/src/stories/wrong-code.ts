/** A code of six digits that is not this one. */
export const wrongFor = (code: string): string => (code === '000000' ? '111111' : '000000')
